-- 走访慰问: log rows of the period by 群众类别 × 时机. A row without 群众类别 takes that of its household's pairings.
WITH
  dated AS (
    SELECT l.*
    FROM AssistanceLog l JOIN Reports r USING (unit)
    WHERE are_sound(l.errors, ['date', 'occasion', 'householdType']) AND l.date BETWEEN r.start AND r."end"
  ),
  typed AS (
    SELECT l.*, coalesce(l.householdType, p.householdType) AS type
    FROM dated l LEFT JOIN PairedTypes p ON p.unit = l.unit AND p."row" = l."row"
    -- Whose household cannot be told counts under no type, not under none.
    WHERE l.householdType IS NOT NULL
      OR (l.household IS NULL AND are_sound(l.errors, ['household']))
      OR are_sound(l.errors, ['village', 'household'])
  )
SELECT
  coalesce(t.key, l.type) AS householdType, coalesce(o.key, l.occasion) AS occasion,
  count(*) AS "rows",
  coalesce(sum(coalesce(l.persons, CASE WHEN l.household IS NULL THEN 0 ELSE 1 END))
    FILTER (are_sound(l.errors, ['persons', 'household'])), 0) AS persons,
  coalesce(sum(l.amount) FILTER (are_sound(l.errors, ['amount'])), 0) AS amount
FROM typed l
LEFT JOIN ListValues t ON t.unit = l.unit AND t.list = 'householdTypes' AND t.value = l.type
LEFT JOIN ListValues o ON o.unit = l.unit AND o.list = 'occasions' AND o.value = l.occasion
GROUP BY ALL
ORDER BY ALL;
