-- 干部履职: cadres in post on the last day of the period, or who left during it; what they did, and the verdict.
-- What 考核指标 ask of a cadre comes from indicator-views.sql, which is run before.
WITH
  households AS (
    SELECT p.unit, p.cadre, count(DISTINCT (p.village, p.household)) AS households
    FROM Pairings p JOIN Reports r USING (unit)
    WHERE are_sound(p.errors, ['cadre', 'village', 'household', 'from', 'until'])
      AND p."from" <= r."end" AND (p.until IS NULL OR p.until > r."end")
    GROUP BY ALL
  ),
  named AS (
    SELECT l.unit, unnest(names_in(l.cadres)) AS cadre
    FROM AssistanceLog l JOIN Reports r USING (unit)
    WHERE are_sound(l.errors, ['date', 'deed', 'state', 'cadres'])
      AND l.deed = '是' AND l.state = '已办结'
      AND l.date BETWEEN r.yearStart AND least(r."end", r.yearEnd)
  ),
  deeds AS (SELECT unit, cadre, count(*) AS deeds FROM named GROUP BY ALL),
  asked AS (
    SELECT unit, cadre,
      bool_or(isDecisive AND verdict = '未达标') AS isMissed,
      bool_or(isDecisive AND verdict = '序时达标') AS isOnSchedule,
      sum(score) AS score
    FROM IndicatorLines
    GROUP BY ALL
  ),
  quotas AS (
    SELECT * FROM Quotas
    WHERE are_sound(errors, ['category', 'villagesMin', 'villagesMax', 'householdsMin', 'householdsMax', 'deedsPerYear'])
  ),
  counted AS (
    SELECT
      l.unit, l."row", l.name, l.category, l.standing,
      CASE WHEN are_sound(l.errors, ['villages']) THEN len(names_in(l.villages)) ELSE 0 END AS villages,
      coalesce(h.households, 0) AS households,
      coalesce(d.deeds, 0) AS deeds,
      q.deedsPerYear,
      -- The share of the year that has passed, rounded up, in whole numbers.
      (q.deedsPerYear * greatest(0, least(l."end", l.yearEnd) - l.yearStart + 1)
        + (l.yearEnd - l.yearStart)) // (l.yearEnd - l.yearStart + 1) AS deedsDue,
      a.isMissed, a.isOnSchedule, a.score,
      l.standing = 'inPost' AND q.category IS NOT NULL
        AND are_sound(l.errors, ['category', 'villages'])
        AND are_sound(l.missing, ['Quotas', 'Villages', 'Pairings', 'AssistanceLog']) AS judged,
      q.villagesMin, q.villagesMax, q.householdsMin, q.householdsMax
    FROM ListedCadres l
    LEFT JOIN quotas q ON q.unit = l.unit AND q.category = l.category
    LEFT JOIN households h ON h.unit = l.unit AND h.cadre = l.name
    LEFT JOIN deeds d ON d.unit = l.unit AND d.cadre = l.name
    LEFT JOIN asked a ON a.unit = l.unit AND a.cadre = l.name
  )
SELECT
  unit, name, category, standing, villages, households, deeds, deedsDue,
  CASE
    WHEN NOT judged THEN NULL
    WHEN villages < villagesMin OR villages > villagesMax THEN '未达标'
    WHEN households < householdsMin OR households > householdsMax THEN '未达标'
    WHEN deeds < deedsDue OR isMissed THEN '未达标'
    WHEN isOnSchedule THEN '序时达标'
    WHEN deedsPerYear IS NULL OR deeds >= deedsPerYear THEN '达标'
    ELSE '序时达标'
  END AS verdict,
  score
FROM counted
ORDER BY unit, "row";
