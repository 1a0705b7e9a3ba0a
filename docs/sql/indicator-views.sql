-- 考核指标 worked out: run tables.sql first. IndicatorTests has a line for each test (a window, and a household or village
-- where it is asked of each), IndicatorLines one for each cadre and indicator.

-- The days that an indicator of 全年 or 报告期 is about, and of the others those that their windows lie within.
CREATE OR REPLACE MACRO span_first(period, r) AS CASE WHEN period = '全年' THEN r.yearStart ELSE r.start END;
CREATE OR REPLACE MACRO span_last(period, r) AS CASE WHEN period = '全年' THEN least(r."end", r.yearEnd) ELSE r."end" END;

-- Months of a window of the calendar; they are counted from January. Weeks begin on Monday.
CREATE OR REPLACE MACRO months_of(period) AS
  CASE period WHEN '每月' THEN 1 WHEN '每两月' THEN 2 WHEN '每季度' THEN 3 WHEN '每半年' THEN 6 END;
CREATE OR REPLACE MACRO first_of_months(day, months) AS
  make_date(year(day), (month(day) - 1) // months * months + 1, 1);
CREATE OR REPLACE MACRO window_first(period, day) AS CASE period
  WHEN '每周' THEN date_trunc('week', day)::DATE
  WHEN '每半月' THEN make_date(year(day), month(day), CASE WHEN day(day) > 15 THEN 16 ELSE 1 END)
  ELSE first_of_months(day, months_of(period))
END;
CREATE OR REPLACE MACRO window_last(period, first) AS CASE
  WHEN period = '每周' THEN first + 6
  WHEN period = '每半月' AND day(first) = 1 THEN first + 14
  WHEN period = '每半月' THEN last_day(first)
  ELSE (first + to_months(months_of(period)))::DATE - 1
END;

-- Points × part ÷ whole, to the hundredth, halves up; in whole numbers, so that nothing tips the last digit.
CREATE OR REPLACE MACRO millionths(amount) AS (amount * 1000000)::HUGEINT;
CREATE OR REPLACE MACRO share_of(points, part, whole) AS
  ((2 * millionths(points) * part + whole * 10000) // (2 * whole * 10000) / 100)::DECIMAL(18, 6);

-- Cadres in post on the last day of the period, or who left during it.
CREATE OR REPLACE VIEW ListedCadres AS
SELECT *
FROM (
  SELECT
    c.*, r.start, r."end", r.yearStart, r.yearEnd, r.missing,
    CASE
      WHEN NOT are_sound(c.errors, ['from', 'until']) THEN 'unknown'
      WHEN (c."from" IS NULL OR c."from" <= r."end") AND (c.until IS NULL OR c.until > r."end") THEN 'inPost'
      WHEN c.until BETWEEN r.start AND r."end" THEN 'left'
    END AS standing
  FROM Cadres c JOIN Reports r USING (unit)
  WHERE are_sound(c.errors, ['name'])
)
WHERE standing IS NOT NULL;

-- What is asked of whom: one row for each cadre and indicator.
CREATE OR REPLACE VIEW Asked AS
SELECT
  i.unit, i."row" AS indicator, i.name AS title, i.counted, i.scope, i.period, i."lower", i."upper", i.points,
  i.methods, i.occasions, i.householdTypes, coalesce(i.decisive, '是') = '是' AS isDecisive,
  c."row" AS place, c.name AS cadre, c."from", c.until, c.villages, c.errors, c.standing,
  span_first(i.period, r) AS first, span_last(i.period, r) AS last,
  -- A number that a missing ledger or column would make is none.
  CASE WHEN i.counted = '负责项目'
    THEN are_sound(r.missing, ['Projects']) AND are_sound(r.missingColumns, ['Projects.cadres', 'Projects.state'])
    ELSE are_sound(r.missing, ['AssistanceLog'])
      AND (i.counted NOT IN ('走访户数', '受益人数') OR are_sound(r.missingColumns, ['AssistanceLog.household']))
      AND (i.counted <> '受益人数' OR are_sound(r.missingColumns, ['AssistanceLog.persons']))
      AND (i.counted <> '折款金额' OR are_sound(r.missingColumns, ['AssistanceLog.amount']))
      AND (i.scope <> '每户' OR are_sound(r.missingColumns, ['AssistanceLog.household']))
  END AS isCounted,
  -- Of a lower limit of the year what is due by now, rounded up to a whole.
  CASE WHEN i.period = '全年' THEN
    ((millionths(i."lower") * greatest(0, span_last(i.period, r) - r.yearStart + 1)
      + (r.yearEnd - r.yearStart + 1) * 1000000::HUGEINT - 1)
      // ((r.yearEnd - r.yearStart + 1) * 1000000::HUGEINT))::DECIMAL(18, 6)
  END AS due
FROM Indicators i
JOIN Reports r USING (unit)
JOIN ListedCadres c ON c.unit = i.unit
WHERE are_sound(i.errors, ['name', 'categories', 'counted', 'methods', 'occasions', 'householdTypes', 'scope', 'period',
    'lower', 'upper', 'decisive', 'points'])
  AND coalesce(i."lower", i."upper") IS NOT NULL
  AND (i.categories IS NULL
    OR (are_sound(c.errors, ['category']) AND list_contains(names_in(i.categories), c.category)));

-- The households and villages that each is asked of; of a household the days without a gap in which it was paired.
CREATE OR REPLACE VIEW AskedTargets AS
WITH
  paired AS (
    SELECT a.unit, a.indicator, a.cadre, p.village, p.household, p."from" AS first, coalesce(p.until - 1, 'infinity') AS last
    FROM Asked a JOIN Pairings p ON p.unit = a.unit AND p.cadre = a.cadre
    WHERE a.scope = '每户'
      AND are_sound(p.errors, ['cadre', 'village', 'household', 'from', 'until'])
      AND p."from" <= a.last AND (p.until IS NULL OR p.until > a.first) AND (p.until IS NULL OR p.until > p."from")
      AND (a.householdTypes IS NULL
        OR (are_sound(p.errors, ['householdType']) AND list_contains(names_in(a.householdTypes), p.householdType)))
  ),
  begun AS (
    SELECT *, first > max(last) OVER (
      PARTITION BY unit, indicator, cadre, village, household ORDER BY first, last
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) + 1 AS isNew
    FROM paired
  ),
  numbered AS (
    SELECT *, count(*) FILTER (isNew) OVER (
      PARTITION BY unit, indicator, cadre, village, household ORDER BY first, last ROWS UNBOUNDED PRECEDING) AS span
    FROM begun
  )
SELECT unit, indicator, cadre, village, household, min(first) AS first, max(last) AS last
FROM numbered GROUP BY unit, indicator, cadre, village, household, span
UNION ALL
SELECT unit, indicator, cadre, unnest(names_in(villages)), NULL, '-infinity'::DATE, 'infinity'::DATE
FROM Asked WHERE scope = '每村' AND are_sound(errors, ['villages'])
UNION ALL
SELECT unit, indicator, cadre, NULL, NULL, '-infinity'::DATE, 'infinity'::DATE FROM Asked WHERE scope = '每名干部';

-- The windows in which each cadre is tested.
CREATE OR REPLACE VIEW AskedWindows AS
WITH
  days AS (
    SELECT unit, start, "end", unnest(generate_series(start, "end", INTERVAL 1 DAY))::DATE AS day FROM Reports
  ),
  calendar AS (
    SELECT DISTINCT d.unit, s.period, window_first(s.period, d.day) AS first, d.start, d."end"
    FROM days d, (SELECT unnest(['每周', '每半月', '每月', '每两月', '每季度', '每半年']) AS period) s
  ),
  windows AS (
    SELECT unit, period, first, window_last(period, first) AS last
    FROM calendar WHERE first >= start AND window_last(period, first) <= "end"
    UNION ALL
    SELECT r.unit, s.kind, span_first(s.kind, r), span_last(s.kind, r)
    FROM Reports r, (SELECT unnest(['全年', '报告期']) AS kind) s
  )
SELECT a.unit, a.indicator, a.cadre, w.first, w.last
FROM Asked a JOIN windows w ON w.unit = a.unit AND w.period = a.period
WHERE a.isCounted AND a.standing <> 'unknown'
  AND (a."from" IS NULL OR a."from" <= w.last) AND (a.until IS NULL OR a.until > w.last)
  AND (a.period = '全年' OR a."from" IS NULL OR a."from" <= w.first);

-- The log rows that count for each cadre and indicator.
CREATE OR REPLACE VIEW CountedLog AS
WITH
  named AS (
    SELECT l.*, unnest(names_in(l.cadres)) AS cadre, coalesce(l.householdType, t.householdType) AS type
    FROM AssistanceLog l LEFT JOIN PairedTypes t ON t.unit = l.unit AND t."row" = l."row"
    WHERE are_sound(l.errors, ['date', 'cadres'])
  )
SELECT
  a.unit, a.indicator, a.cadre, a.counted, l.village, l.household, l.date,
  CASE WHEN a.counted = '帮扶天数' THEN coalesce(l."end", l.date) ELSE l.date END AS untilDay,
  coalesce(l.persons, CASE WHEN l.household IS NULL THEN 0 ELSE 1 END) AS persons, coalesce(l.amount, 0) AS amount
FROM Asked a JOIN named l ON l.unit = a.unit AND l.cadre = a.cadre
WHERE l.date <= a.last AND (l.date >= a.first OR a.counted = '帮扶天数')
  AND (a.methods IS NULL OR (are_sound(l.errors, ['method']) AND list_contains(names_in(a.methods), l.method)))
  AND (a.occasions IS NULL OR (are_sound(l.errors, ['occasion']) AND list_contains(names_in(a.occasions), l.occasion)))
  AND (a.householdTypes IS NULL
    OR (are_sound(l.errors, ['householdType']) AND list_contains(names_in(a.householdTypes), l.type)))
  AND (a.scope = '每名干部' OR are_sound(l.errors, ['village']))
  AND (a.scope <> '每户' OR are_sound(l.errors, ['household']))
  AND CASE a.counted
    WHEN '帮扶次数' THEN true
    WHEN '帮扶天数' THEN are_sound(l.errors, ['end'])
    WHEN '走访户数' THEN l.household IS NOT NULL AND are_sound(l.errors, ['household', 'village'])
    WHEN '好事实事' THEN are_sound(l.errors, ['deed', 'state']) AND l.deed = '是' AND l.state = '已办结'
    WHEN '受益人数' THEN are_sound(l.errors, ['persons', 'household'])
    WHEN '折款金额' THEN are_sound(l.errors, ['amount'])
    ELSE false
  END;

-- What some rows of CountedLog come to within some days; a day counts once, and so does a household.
CREATE OR REPLACE MACRO tallied(counted, visited, persons, amount, stayed, first, last) AS CASE counted
  WHEN '走访户数' THEN len(list_distinct(list(visited)))
  WHEN '受益人数' THEN sum(persons)
  WHEN '折款金额' THEN sum(amount)
  WHEN '帮扶天数' THEN len(list_distinct(flatten(list(
    generate_series(greatest(stayed.first, first), least(stayed.last, last), INTERVAL 1 DAY)))))
  ELSE count(*)
END;

CREATE OR REPLACE VIEW CountedProjects AS
WITH named AS (
  SELECT unit, unnest(names_in(cadres)) AS cadre
  FROM Projects WHERE are_sound(errors, ['cadres', 'state']) AND state <> '谋划'
)
SELECT unit, cadre, count(*) AS projects FROM named GROUP BY ALL;

CREATE OR REPLACE VIEW IndicatorTests AS
WITH
  asked AS (
    SELECT a.*, w.first AS windowFirst, w.last AS windowLast, t.village, t.household
    FROM Asked a
    JOIN AskedWindows w ON w.unit = a.unit AND w.indicator = a.indicator AND w.cadre = a.cadre
    JOIN AskedTargets t ON t.unit = a.unit AND t.indicator = a.indicator AND t.cadre = a.cadre
      AND t.last >= w.last AND t.first <= CASE WHEN a.period = '全年' THEN w.last ELSE w.first END
  ),
  counted AS (
    SELECT
      a.unit, a.indicator, a.cadre, a.windowFirst, a.windowLast, a.village, a.household,
      tallied(a.counted, (l.village, l.household), l.persons, l.amount,
        {'first': l.date, 'last': l.untilDay}, a.windowFirst, a.windowLast) AS number
    FROM asked a
    JOIN CountedLog l ON l.unit = a.unit AND l.indicator = a.indicator AND l.cadre = a.cadre
      AND l.date <= a.windowLast AND greatest(l.date, l.untilDay) >= a.windowFirst
      AND (a.village IS NULL OR l.village = a.village) AND (a.household IS NULL OR l.household = a.household)
    GROUP BY a.unit, a.indicator, a.cadre, a.counted, a.windowFirst, a.windowLast, a.village, a.household
  ),
  numbered AS (
    SELECT a.*, CASE WHEN a.counted = '负责项目' THEN coalesce(p.projects, 0) ELSE coalesce(c.number, 0) END::DECIMAL(18, 6) AS actual
    FROM asked a
    LEFT JOIN counted c ON c.unit = a.unit AND c.indicator = a.indicator AND c.cadre = a.cadre
      AND c.windowFirst = a.windowFirst AND c.village IS NOT DISTINCT FROM a.village
      AND c.household IS NOT DISTINCT FROM a.household
    LEFT JOIN CountedProjects p ON p.unit = a.unit AND p.cadre = a.cadre
  )
SELECT *,
  (actual >= "lower") IS NOT FALSE AND (actual <= "upper") IS NOT FALSE AS isMet,
  (actual >= coalesce(due, "lower")) IS NOT FALSE AND (actual <= "upper") IS NOT FALSE AS isOnSchedule
FROM numbered;

CREATE OR REPLACE VIEW IndicatorLines AS
WITH
  whole AS (
    SELECT a.unit, a.indicator, a.cadre,
      tallied(a.counted, (l.village, l.household), l.persons, l.amount,
        {'first': l.date, 'last': l.untilDay}, a.first, a.last)::DECIMAL(18, 6) AS number
    FROM Asked a JOIN CountedLog l ON l.unit = a.unit AND l.indicator = a.indicator AND l.cadre = a.cadre
    GROUP BY a.unit, a.indicator, a.cadre, a.counted, a.first, a.last
  ),
  judged AS (
    SELECT unit, indicator, cadre, count(*) AS tests, count(*) FILTER (isMet) AS met,
      bool_and(isMet OR isOnSchedule) AS isOnSchedule, max(actual) AS actual
    FROM IndicatorTests GROUP BY ALL
  )
SELECT
  a.unit, a.indicator AS "row", a.title AS indicator, a.place, a.cadre, a.isDecisive,
  coalesce(j.met, 0) AS met, coalesce(j.tests, 0) AS "of",
  CASE WHEN a.scope = '每名干部' AND a.isCounted THEN
    CASE WHEN a.counted = '负责项目' THEN coalesce(p.projects, 0)::DECIMAL(18, 6) ELSE coalesce(w.number, 0) END
  END AS actual,
  CASE
    WHEN j.tests IS NULL THEN NULL
    WHEN j.met = j.tests THEN '达标'
    WHEN j.isOnSchedule THEN '序时达标'
    ELSE '未达标'
  END AS verdict,
  CASE
    WHEN j.tests IS NULL OR a.points IS NULL THEN NULL
    WHEN a.scope <> '每名干部' OR a.period NOT IN ('全年', '报告期') OR a."lower" IS NULL
      THEN share_of(a.points, j.met, j.tests)
    WHEN j.actual > a."upper" THEN 0
    WHEN j.actual >= a."lower" THEN share_of(a.points, 1, 1)
    ELSE share_of(a.points, millionths(j.actual), millionths(a."lower"))
  END AS score
FROM Asked a
LEFT JOIN judged j ON j.unit = a.unit AND j.indicator = a.indicator AND j.cadre = a.cadre
LEFT JOIN whole w ON w.unit = a.unit AND w.indicator = a.indicator AND w.cadre = a.cadre
LEFT JOIN CountedProjects p ON p.unit = a.unit AND p.cadre = a.cadre;
