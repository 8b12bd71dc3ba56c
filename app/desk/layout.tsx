import '../styles/desk.css';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';

export const instant = false;

export default async function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  );
}
