'use client';

import { type PointerEvent, useRef, useState } from 'react';
import { moved } from './moved.ts';

type Drag = { code: string; before: string[] };

type DragOptions = {
  order: string[];
  /** Draws an order that is not kept yet. */
  onPreview: (order: string[]) => void;
  onDrop: (order: string[], before: string[]) => void;
};

/**
 * Rows that are dragged by a handle, with a mouse, a pen or a finger. `list` is the
 * ref of the list, whose children are the rows.
 */
export function useDrag({ order, onPreview, onDrop }: DragOptions) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  /** The position at which a height of the view lies. */
  function positionAt(y: number): number {
    const rows = [...(list.current?.children ?? [])];
    const below = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
    return below === -1 ? rows.length - 1 : below;
  }
  function end(after: string[]) {
    if (drag) onDrop(after, drag.before);
    setDrag(null);
  }

  return {
    list,
    dragged: drag?.code ?? null,
    handleProps: (code: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ code, before: order });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag?.code !== code) return;
        const next = moved(order, code, positionAt(event.clientY));
        if (next.join() !== order.join()) onPreview(next);
      },
      onPointerUp: () => end(order),
      onPointerCancel: () => {
        if (drag) onPreview(drag.before);
        setDrag(null);
      },
    }),
  };
}
