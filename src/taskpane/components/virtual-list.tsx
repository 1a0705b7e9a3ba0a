import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly render: (item: Item, index: number) => ReactNode;
  /** Height of an item in pixels before it is measured. */
  readonly estimate: (item: Item) => number;
  /** The element that scrolls; the list may begin anywhere within it. */
  readonly scroller: HTMLElement | null;
  /** Pixels at the scroller's top that stay covered. */
  readonly covered?: number;
}

/** A list of any length of which just the lines in sight are drawn. The arrow keys go from line to line. */
export function VirtualList<Item>({
  label,
  items,
  keyOf,
  render,
  estimate,
  scroller,
  covered = 0,
}: VirtualListProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState(0);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => {
      const item = items[index];
      return item === undefined ? 0 : estimate(item);
    },
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item, index);
    },
    scrollMargin: start,
    scrollPaddingStart: covered,
    overscan: 8,
  });

  // What stands above the list may have grown or gone since it was last drawn.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it ends where nothing has moved since the last time
  useLayoutEffect(() => {
    const begins = distance(list.current, scroller);
    if (begins !== start) setStart(begins);
  });

  // A line whose button was pressed may be gone by it (a finding that was fixed): the one in its place gets the focus.
  const focused = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (focused.current === null || document.activeElement !== document.body || !document.hasFocus()) return;
    buttonOf(list.current, Math.min(focused.current, items.length - 1))?.focus({ preventScroll: true });
  }, [items]);
  const noteFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    focused.current = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? 0);
  };
  const noteBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget) focused.current = null;
  };

  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const line = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (step === undefined || !line || (event.target as HTMLElement).tagName === 'INPUT') return;
    const index = Number(line.dataset['index']) + step;
    if (index < 0 || index >= items.length) return;
    event.preventDefault();
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() => {
      buttonOf(list.current, index)?.focus();
    });
  };

  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      onKeyDown={move}
      onFocus={noteFocus}
      onBlur={noteBlur}
      style={{ position: 'relative', height: virtualizer.getTotalSize(), flexShrink: 0 }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start: at }) => {
        const item = items[index];
        return item === undefined ? null : (
          <div
            key={key}
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={items.length}
            data-index={index}
            ref={virtualizer.measureElement}
            style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${at - start}px)` }}
          >
            {render(item, index)}
          </div>
        );
      })}
    </div>
  );
}

/** The first button of a line, where it is drawn. */
function buttonOf(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] button`) ?? null;
}

/** Pixels from the top of the scrolled content to an element. */
function distance(element: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!element || !scroller) return 0;
  return Math.round(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
}
