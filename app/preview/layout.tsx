import '../styles/reader.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { READER_LOCALE } from '#components/news/reader-text.ts';

// One person's, and drawn for each request.
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={READER_LOCALE}>
      <body>{children}</body>
    </html>
  );
}
