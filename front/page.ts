import type { Encoding } from './negotiate.ts';

/** One representation of a page: its bytes and the heads of its two answers, ready for `res.writeHead`. */
export interface Variant {
  etag: string;
  body: Buffer;
  /** Header names and values in turn, for the answer with the body. */
  head: string[];
  /** The same for a 304. */
  notModifiedHead: string[];
}

/** A page as it lies in memory, ready to be sent to anybody. */
export interface Page {
  status: number;
  variants: Record<Encoding, Variant>;
  /** What the page says, its headers included, as a digest: equal for two pages that a reader cannot tell apart. */
  digest: string;
  /** Next's own ETag of what it rendered. Next compares with it; readers never see it. */
  upstreamEtag: string | undefined;
  /** When Next was last asked whether the page still holds, in the front's own milliseconds. */
  checkedAt: number;
  /** What it takes in memory, about. */
  bytes: number;
}
