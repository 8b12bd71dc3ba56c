import { randomBytes } from 'node:crypto';
import { recordEvent } from '../../events/record-event.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { PORTAL } from '../../regions/region.ts';
import { hashPassword } from '../password.ts';
import { foldEmail } from '../person.ts';

const GENERATED_EMAIL = 'admin@newsroom.local';

/** Whoever sets it in the environment knows it already and need not change it. */
export type PresetAdmin = { email: string; password: string };

export type FirstAdmin = {
  email: string;
  /** To be shown once; null when the operator chose it. */
  generatedPassword: string | null;
};

/**
 * Makes the first admin of a newsroom in which there is nobody; null when there is somebody.
 * Needs the portal's region, whose scope it gives.
 */
export function ensureFirstAdmin(preset?: PresetAdmin): Promise<FirstAdmin | null> {
  return inTransaction(async (tx) => {
    // Two servers that start at once make one admin.
    await tx.$queryRaw`SELECT 1 FROM region WHERE code = ${PORTAL} FOR UPDATE`;
    if ((await tx.person.count()) > 0) return null;

    const email = foldEmail(preset?.email ?? GENERATED_EMAIL);
    const generatedPassword = preset ? null : randomBytes(15).toString('base64url');
    const { id } = await tx.person.create({
      data: {
        email,
        name: '管理员',
        role: 'admin',
        passwordHash: await hashPassword(preset?.password ?? generatedPassword ?? ''),
        mustChangePassword: preset === undefined,
        createdAt: clock.now(),
        scopes: { create: { regionCode: PORTAL } },
      },
    });
    await recordEvent(tx, { kind: 'make-first-admin', actor: null, subject: `person:${id}` });
    return { email, generatedPassword };
  });
}
