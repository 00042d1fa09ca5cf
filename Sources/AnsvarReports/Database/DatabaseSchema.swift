/// The tables and views, in the words that PostgreSQL, DuckDB and SQLite have in common.
enum DatabaseSchema {
  static var text: String {
    var text = heading
    for table in DatabaseExport.tables { text += statement(table) }
    text += asOf
    for view in DatabaseView.all.reversed() { text += "drop view if exists \(view.name);\n" }
    for view in DatabaseView.all { text += "\n-- \(view.about).\ncreate view \(view.name) as\n\(view.query);\n" }
    return text
  }

  private static let heading = """
    -- Tables for responsibility models, any number of them side by side, and views that check them.
    -- For PostgreSQL, DuckDB and SQLite alike. Once for each database:
    \(DatabaseEngine.allCases.map { "--   " + $0.command("schema.sql") }.joined(separator: "\n"))
    -- Then load each model with the file load-….sql of its own folder, and ask:
    --   select * from finding_counts;
    -- Run again, this file keeps the tables and makes the views anew.


    """

  private static let asOf = """
    -- The day that expiry dates are held against; without a line, today.
    create table if not exists as_of (day date not null primary key);


    """

  private static func statement(_ table: DatabaseTable) -> String {
    var lines: [String] = ["model integer not null"]
    for column in table.columns {
      var line = column.name + " " + column.type
      if !column.isOptional { line += " not null" }
      if let condition = column.condition { line += " check (\(column.name) \(condition))" }
      lines.append(line)
    }
    lines.append("primary key (\((["model"] + table.key).joined(separator: ", ")))")
    if !table.unique.isEmpty { lines.append("unique (\((["model"] + table.unique).joined(separator: ", ")))") }
    if table.references.isEmpty && table.name != "model" {
      lines.append("foreign key (model) references model (model)")
    }
    for reference in table.references {
      let columns = (["model"] + reference.columns).joined(separator: ", ")
      let key = (["model"] + reference.key).joined(separator: ", ")
      lines.append("foreign key (\(columns)) references \(reference.table) (\(key))")
    }
    return """
      -- Each line: \(table.about).
      create table if not exists \(table.name) (
        \(lines.joined(separator: ",\n  "))
      );


      """
  }
}
