import '../styles/desk.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Office } from '#components/desk/office.tsx';
import { readOffice } from '#lib/web/office.ts';

// Everything here is one person's and drawn for each request, so that each answer carries a nonce of its own.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: { template: `%s · ${t('name')}`, default: t('name') }, robots: { index: false } };
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  return <Office {...(await readOffice())}>{children}</Office>;
}
