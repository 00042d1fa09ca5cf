-- The same counts for somebody who knows DuckDB well: enumerations instead of text, so that keys are small numbers; the
-- competences and the loads from one grouping; the separated dimensions as bit masks, met once per distinct mask.
-- Runs in the folder. Each answer is a row: the names of its counts, and then the counts.
CREATE TABLE roles AS FROM read_csv('roles.csv', header = true, all_varchar = true);
CREATE TABLE duties AS FROM read_csv('duties.csv', header = true, all_varchar = true);
CREATE TYPE organisation AS ENUM (SELECT DISTINCT organisation FROM roles);
CREATE TYPE role AS ENUM (SELECT DISTINCT role FROM roles);
CREATE TYPE duty AS ENUM (SELECT duty FROM duties);
CREATE TYPE dimension AS ENUM (SELECT DISTINCT dimension FROM duties);
CREATE TYPE participation AS ENUM ('A', 'R', 'S', 'C', 'I');
CREATE TABLE assignments AS FROM read_csv(
  'assignments.csv',
  header = true,
  columns = {
    'organisation': 'organisation', 'system': 'VARCHAR', 'dimension': 'dimension', 'duty': 'duty', 'role': 'role',
    'participation': 'participation'
  }
);

WITH tally AS (
  SELECT
    count(*) AS rows,
    count(*) FILTER (participation = 'A') AS accountable,
    count(*) FILTER (participation = 'R') AS responsible
  FROM assignments
  GROUP BY organisation, system, duty
)
SELECT
  'assignments duties gap.accountable gap.responsible overlap.accountable',
  sum(rows),
  count(*),
  count(*) FILTER (accountable = 0),
  count(*) FILTER (responsible = 0),
  count(*) FILTER (accountable > 1)
FROM tally;

CREATE TABLE carried AS
SELECT organisation, role, duty, participation IN ('A', 'R') AS carries, count(*) AS rows
FROM assignments
GROUP BY ALL;

SELECT 'gap.competence', coalesce(sum(rows), 0)
FROM carried JOIN duties ON duties.duty = carried.duty::VARCHAR
WHERE carries
  AND NOT EXISTS (
    FROM roles
    WHERE roles.organisation = carried.organisation::VARCHAR AND roles.role = carried.role::VARCHAR
      AND roles.competence = duties.competence
  );

WITH held AS (
  SELECT bit_or(1 << enum_code(dimension)) AS mask
  FROM assignments
  WHERE participation IN ('A', 'R')
  GROUP BY organisation, system, role
),
distinct_masks AS (
  SELECT mask, count(*) AS holders FROM held GROUP BY mask
),
pairs AS (
  SELECT (1 << enum_code(dimension1::dimension)) | (1 << enum_code(dimension2::dimension)) AS mask
  FROM read_csv('separations.csv', header = true, all_varchar = true)
)
SELECT 'separation.conflict', coalesce(sum(holders), 0)
FROM distinct_masks JOIN pairs ON distinct_masks.mask & pairs.mask = pairs.mask;

SELECT 'load.idle', count(*)
FROM (
  SELECT organisation::organisation AS organisation, role::role AS role FROM roles
  EXCEPT SELECT organisation, role FROM carried
);

WITH load AS (
  SELECT sum(rows) AS carried FROM carried WHERE carries GROUP BY organisation, role
)
SELECT 'load.roles load.most load.squares', count(*), max(carried), sum(carried * carried)::BIGINT FROM load;
