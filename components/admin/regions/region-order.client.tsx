'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ActionResult } from '#lib/web/action-result.ts';
import { RowKeys } from '../row-keys.client.tsx';
import { type OrderedRegion, RegionRow } from './region-row.client.tsx';
import { useDrag } from './use-drag.client.ts';
import { useOrder } from './use-order.client.ts';
import type { ShowAction } from './visibility-switch.client.tsx';

type RegionOrderProps = {
  parentCode: string;
  regions: OrderedRegion[];
  mayOrder: boolean;
  reorder: (input: { parentCode: string; codes: string[] }) => Promise<ActionResult>;
  show: ShowAction;
};

/** The places directly in one, in the order of the portal's navigation: dragged, or moved by buttons. */
export function RegionOrder({ parentCode, regions, mayOrder, reorder, show }: RegionOrderProps) {
  const t = useTranslations('regions.order');
  const { order, preview, keep, move } = useOrder(
    regions.map(({ code }) => code),
    (codes) => reorder({ parentCode, codes }),
  );
  const { list, dragged, handleProps } = useDrag({ order, onPreview: preview, onDrop: keep });
  const [said, setSaid] = useState('');
  const byCode = new Map(regions.map((region) => [region.code, region]));

  // A row that moves in the document loses the focus; it follows the row to the button that was pressed.
  const pressed = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (order.length > 0) pressed.current?.focus();
    pressed.current = null;
  }, [order]);

  function step(region: OrderedRegion, to: number, button: HTMLElement) {
    pressed.current = button;
    setSaid(t('movedTo', { name: region.name, position: to + 1, count: order.length }));
    void move(region.code, to);
  }

  return (
    <RowKeys>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol ref={list} className="border-t border-rule">
        {order.map((code, at) => {
          const region = byCode.get(code);
          return (
            region && (
              <RegionRow
                key={code}
                region={region}
                at={at}
                count={order.length}
                dragged={dragged === code}
                handle={mayOrder ? handleProps(code) : null}
                onStep={(to, button) => step(region, to, button)}
                show={show}
              />
            )
          );
        })}
      </ol>
    </RowKeys>
  );
}
