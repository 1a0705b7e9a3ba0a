-- 资金类别 → 资金来源: projects and 万元. A project that names neither and has no amount is about no funds.
SELECT
  coalesce(v.key, p.fundKind) AS kind, p.fundSource AS source,
  count(*) AS projects,
  coalesce(sum(p.funds) FILTER (are_sound(p.errors, ['funds'])), 0) AS funds
FROM Projects p
LEFT JOIN ListValues v ON v.unit = p.unit AND v.list = 'fundKinds' AND v.value = p.fundKind
WHERE are_sound(p.errors, ['fundKind', 'fundSource'])
  AND (p.fundKind IS NOT NULL OR p.fundSource IS NOT NULL
    OR (p.funds IS NOT NULL AND are_sound(p.errors, ['funds'])))
GROUP BY ALL
ORDER BY ALL;
