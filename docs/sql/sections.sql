-- 板块 → 事项 → 计量单位: projects, quantities, funds. Quantities in different units are never added.
SELECT
  coalesce(v.key, p.section) AS section, p.item, p.measure,
  count(*) AS projects,
  coalesce(sum(p.quantity) FILTER (are_sound(p.errors, ['quantity'])), 0) AS quantity,
  coalesce(sum(p.quantity) FILTER (are_sound(p.errors, ['quantity', 'state']) AND p.state = '已完成'), 0) AS completed,
  coalesce(sum(p.funds) FILTER (are_sound(p.errors, ['funds'])), 0) AS funds
FROM Projects p
LEFT JOIN ListValues v ON v.unit = p.unit AND v.list = 'sections' AND v.value = p.section
WHERE are_sound(p.errors, ['section', 'item', 'unit'])
GROUP BY ALL
ORDER BY ALL;
