import '../styles/reader.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { READER_LOCALE } from '#components/news/reader-text.ts';
import { readerScript } from './reader-script.ts';

/** Readers' pages are documents: each is drawn whole before it is sent, and kept. */
export const ensureStatic = 'navigation';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#14100d' },
  ],
};

// Chinese newspapers print numbers that telephones would take for theirs.
export const metadata: Metadata = { formatDetection: { telephone: false, date: false, address: false } };

export default function ReaderLayout({ children }: { children: ReactNode }) {
  const script = readerScript();
  return (
    <html lang={READER_LOCALE}>
      <body>
        {children}
        {script && <script type="module" async src={script} />}
      </body>
    </html>
  );
}
