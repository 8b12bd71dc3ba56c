import type { ReactNode } from 'react';
import type { Frame } from '#lib/portal/frame.ts';
import { t } from '../reader-text.ts';
import { Colophon } from './colophon.tsx';
import { Masthead } from './masthead.tsx';
import { SpeculationRules } from './speculation.tsx';
import { AgeKeeper } from './tools.tsx';

type SheetProps = {
  frame: Frame;
  /** When the page was read, on pages that are never older than minutes: the head then shows the day. */
  today?: string;
  /** The kind of page, for its layout. */
  kind: 'front' | 'list' | 'article' | 'plain';
  children: ReactNode;
};

/** The whole of a readers' page between <body> and </body>. */
export function Sheet({ frame, today, kind, children }: SheetProps) {
  return (
    <>
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <Masthead frame={frame} today={today} />
      <main id="content" className={`page page-${kind}`}>
        {children}
      </main>
      <Colophon frame={frame} />
      {today && <AgeKeeper />}
      <SpeculationRules />
    </>
  );
}
