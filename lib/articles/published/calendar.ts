/** Days and months as readers count them, in Asia/Shanghai, which is eight hours ahead all year. */
const OFFSET = '+08:00';

export type Span = { since: Date; until: Date };

/** 'YYYY-MM-DD' as a span of time. */
export function spanOfDay(day: string): Span {
  const since = new Date(`${day}T00:00:00${OFFSET}`);
  return { since, until: new Date(since.getTime() + 86_400_000) };
}

/** 'YYYY-MM' as a span of time. */
export function spanOfMonth(month: string): Span {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return {
    since: new Date(`${month}-01T00:00:00${OFFSET}`),
    until: new Date(`${next}-01T00:00:00${OFFSET}`),
  };
}
