import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { ErrorMessage } from '../notices/error-message';
import { errorNotice } from '../notices/error-notice';
import { loadLaterWords } from '../words/words';

/** A component whose script is loaded apart from the page's first one. */
export interface Part<Props extends object> {
  (
    props: Props & {
      /** What is shown until the script is there. */
      readonly standIn?: ReactNode;
    },
  ): ReactNode;
  /** Begins to load before it is drawn for the first time; again where loading failed. */
  readonly begin: () => void;
}

type Loading<Props extends object> =
  | { readonly kind: 'no' | 'under way' }
  | { readonly kind: 'loaded'; readonly Component: ComponentType<Props> }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Makes a part of the page, drawn once its script is there and the words that no first screen says. It does without
 * `Suspense`, which shows a stand-in for at least 300 ms, even where the script is there after ten.
 */
export function partOf<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  return firstPartOf(async () => {
    const [Component] = await Promise.all([load(), loadLaterWords()]);
    return Component;
  });
}

/**
 * Makes a part of a first screen: it is drawn as soon as its script is there, and says only what a first screen says.
 */
export function firstPartOf<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let loading: Loading<Props> = { kind: 'no' };
  const listeners = new Set<() => void>();
  const become = (next: Loading<Props>): void => {
    loading = next;
    for (const changed of listeners) changed();
  };
  const begin = (): void => {
    if (loading.kind === 'under way' || loading.kind === 'loaded') return;
    become({ kind: 'under way' });
    load().then(
      (Component) => {
        become({ kind: 'loaded', Component });
      },
      (error: unknown) => {
        become({ kind: 'failed', error });
      },
    );
  };
  const subscribe = (changed: () => void) => {
    listeners.add(changed);
    return () => {
      listeners.delete(changed);
    };
  };
  const now = (): Loading<Props> => loading;

  function PartInPage({ standIn = null, ...props }: Props & { readonly standIn?: ReactNode }) {
    const state = useSyncExternalStore(subscribe, now);
    // In a turn of its own: what is drawn already can be clicked before this takes the network and the processor.
    useEffect(() => {
      const timer = setTimeout(begin);
      return () => {
        clearTimeout(timer);
      };
    }, []);
    switch (state.kind) {
      case 'loaded':
        return <state.Component {...(props as unknown as Props)} />;
      case 'failed':
        return <ErrorMessage notice={errorNotice(state.error)} onRetry={begin} />;
      case 'no':
      case 'under way':
        return standIn;
    }
  }
  return Object.assign(PartInPage, { begin });
}
