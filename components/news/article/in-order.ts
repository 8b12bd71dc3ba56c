import { createElement, Fragment, type ReactNode } from 'react';

/**
 * Draws items that never change their order, so that none needs a key: the blocks of a published revision,
 * and the pieces of their text.
 */
export function inOrder<T>(items: readonly T[], draw: (item: T, position: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}
