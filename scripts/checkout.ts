import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of this checkout. */
export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
/** Everything that this checkout keeps for itself and Git ignores: database, media, secrets. */
export const DATA = path.join(ROOT, '.data');
/** Name of the database in the embedded PostgreSQL. */
export const DATABASE = 'difang';
/** Folder of the embedded PostgreSQL. */
export const POSTGRES = path.join(DATA, 'postgres');
