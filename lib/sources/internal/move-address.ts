import type { Tx } from '../../platform/db/db.ts';

const addressOf = (slug: string): string => `/sources/${slug}`;

/** Leads an address that readers may have kept to where its source stands now, in one step. */
export async function moveAddress(tx: Tx, from: string, to: string): Promise<void> {
  await freeAddress(tx, to);
  await tx.redirect.updateMany({ where: { toPath: addressOf(from) }, data: { toPath: addressOf(to) } });
  await tx.redirect.upsert({
    where: { fromPath: addressOf(from) },
    create: { fromPath: addressOf(from), toPath: addressOf(to) },
    update: { toPath: addressOf(to) },
  });
}

/** An address that a source takes leads nowhere else any more. */
export async function freeAddress(tx: Tx, slug: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { fromPath: addressOf(slug) } });
}
