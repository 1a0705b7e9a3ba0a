import { tokens as listed } from '@fluentui/react-components';
import { tokens } from '../../../src/taskpane/theme/tokens';

test('every token that Fluent lists follows the rule that stands for the list', () => {
  const names = Object.keys(listed);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(listed);
});
