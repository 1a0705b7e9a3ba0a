-- The row files of one county (DuckDB). Set the folder first: SET VARIABLE rows = 'county-rows';

CREATE OR REPLACE MACRO rows_of(name) AS TABLE
  SELECT * FROM read_parquet(getvariable('rows') || '/' || name || '/unit=*/rows.parquet',
                             hive_partitioning = true, hive_types = {'unit': VARCHAR});
