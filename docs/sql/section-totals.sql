-- 板块小计: projects and funds of each 板块.
SELECT
  coalesce(v.key, p.section) AS section,
  count(*) AS projects,
  coalesce(sum(p.funds) FILTER (are_sound(p.errors, ['funds'])), 0) AS funds
FROM Projects p
LEFT JOIN ListValues v ON v.unit = p.unit AND v.list = 'sections' AND v.value = p.section
WHERE are_sound(p.errors, ['section', 'item', 'unit'])
GROUP BY ALL
ORDER BY ALL;
