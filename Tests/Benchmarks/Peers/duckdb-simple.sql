-- The counts that `ansvar check --summary-only` gives for a folder of tables, as an analyst would write them first.
-- Runs in the folder. Each answer is a row: the names of its counts, and then the counts.
CREATE TABLE assignments AS FROM read_csv('assignments.csv', header = true, all_varchar = true);
CREATE TABLE duties AS FROM read_csv('duties.csv', header = true, all_varchar = true);
CREATE TABLE roles AS FROM read_csv('roles.csv', header = true, all_varchar = true);
CREATE TABLE separations AS FROM read_csv('separations.csv', header = true, all_varchar = true);

SELECT 'assignments', count(*) FROM assignments;

-- Once per duty and scope.
WITH tally AS (
  SELECT
    count(*) FILTER (participation = 'A') AS accountable,
    count(*) FILTER (participation = 'R') AS responsible
  FROM assignments
  GROUP BY organisation, system, duty
)
SELECT
  'duties gap.accountable gap.responsible overlap.accountable',
  count(*),
  count(*) FILTER (accountable = 0),
  count(*) FILTER (responsible = 0),
  count(*) FILTER (accountable > 1)
FROM tally;

-- Once per assignment with A or R whose role lacks a competence that the duty requires.
SELECT 'gap.competence', count(*)
FROM assignments JOIN duties USING (duty)
WHERE participation IN ('A', 'R')
  AND (organisation, role, competence) NOT IN (SELECT (organisation, role, competence) FROM roles);

-- Once per organisation, system, role and separated pair of dimensions.
WITH held AS (
  SELECT DISTINCT organisation, system, role, dimension FROM assignments WHERE participation IN ('A', 'R')
)
SELECT 'separation.conflict', count(*)
FROM separations
JOIN held AS one ON one.dimension = dimension1
JOIN held AS other
  ON other.dimension = dimension2 AND other.organisation = one.organisation AND other.system = one.system
  AND other.role = one.role;

-- Once per organisation and role without any participation.
SELECT 'load.idle', count(*)
FROM (SELECT organisation, role FROM roles EXCEPT SELECT organisation, role FROM assignments);

-- What `load.heavy` is decided by: how many roles carry something, the most that one carries, and the sum of squares.
WITH load AS (
  SELECT count(*) AS carried FROM assignments WHERE participation IN ('A', 'R') GROUP BY organisation, role
)
SELECT 'load.roles load.most load.squares', count(*), max(carried), sum(carried * carried) FROM load;
