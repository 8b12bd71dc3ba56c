'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { classes } from '#components/ui/classes.ts';
import type { PageBlock, Segment } from './annotate.ts';
import { hueOf } from './hues.ts';

type PageTextProps = {
  blocks: PageBlock[];
  /** The key of the mark that is being looked at. */
  active: string | null;
  onPick: (key: string) => void;
  className?: string;
};

/** The page's own text, with everything that was read from it marked, and what was left out paler. */
export function PageText({ blocks, active, onPick, className }: PageTextProps) {
  const t = useTranslations('importing');
  const pane = useRef<HTMLElement>(null);

  useEffect(() => {
    const mark = active && pane.current?.querySelector<HTMLElement>(`[data-marks~="${active}"]`);
    if (!mark || !pane.current) return;
    // The pane alone scrolls: the field that is being typed in stays where it is.
    const { top, height } = pane.current.getBoundingClientRect();
    pane.current.scrollBy({ top: mark.getBoundingClientRect().top - top - height / 3 });
  }, [active]);

  return (
    <section ref={pane} aria-label={t('pageText')} className={classes('overflow-y-auto', className)}>
      {blocks.map((block) => (
        <div
          key={block.start}
          className={classes(
            'page-block grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 px-4 py-1.5 lg:px-8',
            !block.inArticle && 'text-ink-2',
          )}
        >
          <span className="pt-0.5 text-right text-xs text-ink-2 select-none">
            {block.kind !== 'paragraph' && t(`kinds.${block.kind}`)}
          </span>
          <p className={classes('text-sm leading-relaxed break-words whitespace-pre-wrap', lookOf(block))}>
            {block.segments.map((segment) => (
              <Piece key={segment.start} segment={segment} active={active} onPick={onPick} />
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}

function lookOf({ kind, inArticle }: PageBlock): string {
  if (!inArticle) return 'line-clamp-4';
  return kind === 'headline' || kind === 'heading' ? 'font-serif font-semibold' : '';
}

function Piece({ segment, active, onPick }: { segment: Segment } & Pick<PageTextProps, 'active' | 'onPick'>) {
  const mark = segment.marks.at(-1);
  if (!mark) return segment.text;
  const keys = segment.marks.map(({ key }) => key);
  return (
    <a
      href={`#field-${mark.key}`}
      data-marks={keys.join(' ')}
      data-active={active !== null && keys.includes(active) ? '' : undefined}
      className="evidence"
      style={hueOf(mark.kind)}
      onClick={(event) => {
        event.preventDefault();
        onPick(mark.key);
      }}
    >
      {segment.text}
    </a>
  );
}
