-- 指标汇总: how each cadre stands at each 考核指标: tests met and tests, the count, verdict and score. IndicatorTests has
-- the tests: windows, households and villages.
SELECT unit, indicator, cadre, met, "of", actual, verdict, score FROM IndicatorLines ORDER BY unit, "row", place;
