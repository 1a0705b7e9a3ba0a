-- The row files of many counties, a folder each (DuckDB): SET VARIABLE rows = 'province-rows';
-- where province-rows/county=某县/Cadres/unit=某乡/rows.parquet and so on. A unit is told by county and name.

CREATE OR REPLACE MACRO rows_of(name) AS TABLE
  SELECT * REPLACE (county || ' ' || unit AS unit)
  FROM read_parquet(getvariable('rows') || '/county=*/' || name || '/unit=*/rows.parquet',
                    hive_partitioning = true, hive_types = {'county': VARCHAR, 'unit': VARCHAR});
