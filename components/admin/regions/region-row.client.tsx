'use client';

import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Button } from '#components/ui/button.tsx';
import { classes } from '#components/ui/classes.ts';
import { type ShowAction, VisibilitySwitch } from './visibility-switch.client.tsx';

export type OrderedRegion = {
  code: string;
  name: string;
  path: string;
  visible: boolean;
  slogan: string | null;
  childCount: number;
  mayChange: boolean;
};

type RegionRowProps = {
  region: OrderedRegion;
  at: number;
  count: number;
  dragged: boolean;
  /** Null for somebody who may not order these. */
  handle: Pick<
    ComponentProps<'span'>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
  > | null;
  onStep: (to: number, button: HTMLElement) => void;
  show: ShowAction;
};

/** One place of the list: its name leads to it; beside it, what can be changed from here. */
export function RegionRow({ region, at, count, dragged, handle, onStep, show }: RegionRowProps) {
  const t = useTranslations('regions');
  const { code, name, path, slogan, visible, childCount, mayChange } = region;
  return (
    <li
      className={classes(
        'relative flex min-h-11 items-center gap-x-3 border-b border-rule bg-paper text-sm',
        'hover:bg-wash has-[a:focus-visible]:bg-wash',
        dragged && 'z-10 bg-wash shadow-float',
      )}
    >
      {handle && (
        <span
          {...handle}
          aria-hidden
          title={t('order.drag')}
          className="relative z-1 flex h-11 w-6 shrink-0 cursor-grab touch-none items-center justify-center text-ink-2 active:cursor-grabbing pointer-coarse:w-9"
        >
          <GripVertical className="size-4" />
        </span>
      )}
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 py-2">
        <Link
          href={`/admin/regions/${code}`}
          data-row
          className={classes(
            'font-medium outline-none after:absolute after:inset-0',
            'focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent',
            !visible && 'text-ink-2',
          )}
        >
          {name}
        </Link>
        <span className="text-xs text-ink-2">/{path}</span>
        {slogan && <span className="text-xs text-ink-2 max-md:hidden">“{slogan}”</span>}
      </div>
      {childCount > 0 && (
        <span className="shrink-0 text-xs text-ink-2 tabular-nums max-sm:hidden">
          {t('children', { count: childCount })}
        </span>
      )}
      <span className="w-16 shrink-0 text-right text-xs text-ink-2 tabular-nums max-md:hidden">{code}</span>
      <div className="relative z-1 flex shrink-0 items-center">
        <VisibilitySwitch region={region} disabled={!mayChange} show={show} />
        {handle && (
          <>
            <Button
              variant="ghost"
              size="icon"
              className="size-8 text-ink-2"
              aria-label={t('order.up', { name })}
              aria-disabled={at === 0}
              onClick={(event) => at > 0 && onStep(at - 1, event.currentTarget)}
            >
              <ArrowUp aria-hidden />
            </Button>
            <Button
              variant="ghost"
              size="icon"
              className="size-8 text-ink-2"
              aria-label={t('order.down', { name })}
              aria-disabled={at === count - 1}
              onClick={(event) => at < count - 1 && onStep(at + 1, event.currentTarget)}
            >
              <ArrowDown aria-hidden />
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
