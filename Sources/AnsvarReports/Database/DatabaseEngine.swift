/// A program that loads a folder, with the words it wants to be told with.
enum DatabaseEngine: CaseIterable {
  case postgreSQL, duckDB, sqlite

  /// The file with the commands that load a folder.
  var loadScript: String {
    switch self {
    case .postgreSQL: "load-postgresql.sql"
    case .duckDB: "load-duckdb.sql"
    case .sqlite: "load-sqlite.sql"
    }
  }

  /// A line of shell that runs a file of SQL on a database called `ansvar`.
  func command(_ file: String) -> String {
    switch self {
    case .postgreSQL: "psql -d ansvar -f \(file)"
    case .duckDB: "duckdb ../ansvar.duckdb < \(file)"
    case .sqlite: "sqlite3 ../ansvar.sqlite < \(file)"
    }
  }

  /// The commands that load a folder as one more model, wholly or not at all.
  var script: String {
    var text = """
      -- Loads the model of this folder as one more model of the database, wholly or not at all.
      -- The database has the tables of schema.sql. Stand in this folder:
      --   \(command(loadScript))

      """
    switch self {
    case .postgreSQL:
      text += """
        \\set ON_ERROR_STOP on
        \\set QUIET on
        \\encoding UTF8
        begin;
        lock table model in exclusive mode;
        select coalesce(max(model), 0) + 1 as next_model from model \\gset

        """
    case .duckDB:
      text += """
        .bail on
        begin;
        set variable next_model = (select coalesce(max(model), 0) + 1 from model);

        """
    case .sqlite:
      text += """
        .bail on
        pragma foreign_keys = on;
        begin;
        create temp table next_model as select coalesce(max(model), 0) + 1 as model from main.model;

        """
    }
    for table in DatabaseExport.tables { text += load(table) }
    switch self {
    case .postgreSQL: return text + "commit;\nanalyze;\n"
    case .duckDB: return text + "commit;\n"
    case .sqlite: return text + "drop table temp.next_model;\ncommit;\nanalyze;\n"
    }
  }

  private func load(_ table: DatabaseTable) -> String {
    let names = table.columns.map { $0.name }.joined(separator: ", ")
    let stage = "new_" + table.name
    let typed = table.columns.map { $0.name + " " + $0.type }.joined(separator: ", ")
    switch self {
    case .postgreSQL:
      return """
        create temp table \(stage) (\(typed)) on commit drop;
        \\copy \(stage) from '\(table.name).csv' with (format csv, header true)
        insert into \(table.name) (model, \(names)) select :next_model, \(names) from \(stage);

        """
    case .duckDB:
      let types = table.columns.map { "'" + $0.name + "': '" + $0.type + "'" }.joined(separator: ", ")
      return """
        insert into \(table.name) (model, \(names)) select getvariable('next_model'), \(names) from read_csv(
          '\(table.name).csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
          columns = {\(types)});

        """
    case .sqlite:
      // It knows no null in a file.
      let cells = table.columns.map { $0.isOptional ? "nullif(\($0.name), '')" : $0.name }.joined(separator: ", ")
      return """
        create temp table \(stage) (\(typed));
        .import --csv --skip 1 --schema temp \(table.name).csv \(stage)
        insert into main.\(table.name) (model, \(names)) select next_model.model, \(cells) from temp.\(stage), next_model;
        drop table temp.\(stage);

        """
    }
  }
}
