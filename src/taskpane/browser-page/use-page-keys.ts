import { useEffect, useEffectEvent } from 'react';

/** Listens to every key that is pressed in the page, wherever the focus is. */
export function usePageKeys(pressed: (event: KeyboardEvent) => void): void {
  const press = useEffectEvent(pressed);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      press(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
