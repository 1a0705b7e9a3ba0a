import { useFocusFinders } from '@fluentui/react-components';

/**
 * Keeps Fluent's focus library (tabster) for as long as it is drawn. The library goes with the last component that
 * uses it; a dialog that is the last leaves the page behind it hidden from screen readers when it closes.
 */
export function FocusKeeper() {
  useFocusFinders();
  return null;
}
