/** The content codings that a stored page may have, the smallest first; that order also breaks ties. */
export const ENCODINGS = ['br', 'zstd', 'gzip'] as const;

export type Encoding = (typeof ENCODINGS)[number] | 'identity';

// Browsers send a handful of different headers. A client that invents thousands must not fill the memory.
const REMEMBERED_HEADERS = 500;
const remembered = new Map<string, Encoding>();

/** The encoding that a request's `Accept-Encoding` prefers; `identity` where it names none of ours. */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const known = remembered.get(acceptEncoding);
  if (known) return known;
  const encoding = negotiate(acceptEncoding);
  if (remembered.size < REMEMBERED_HEADERS) remembered.set(acceptEncoding, encoding);
  return encoding;
}

function negotiate(acceptEncoding: string): Encoding {
  const weights = parseWeights(acceptEncoding);
  const rest = weights.get('*') ?? 0;
  let best: Encoding = 'identity';
  // Identity is acceptable unless it is refused, but only an explicit weight makes it compete.
  let bestWeight = weights.get('identity') ?? 0;
  for (const encoding of [...ENCODINGS].reverse()) {
    const weight = weights.get(encoding) ?? rest;
    if (weight > 0 && weight >= bestWeight) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}

function parseWeights(acceptEncoding: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    // A weight that is no number between 0 and 1 is a broken wish: better to send plain text than guess.
    if (coding) weights.set(coding === 'x-gzip' ? 'gzip' : coding, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}
