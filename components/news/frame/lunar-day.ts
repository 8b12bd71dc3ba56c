import { Solar } from 'lunar-typescript';
import { machineTime } from '../reader-text.ts';

/** The day in the farmers' calendar, '十月十六', with the solar term or festival that falls on it. */
export function lunarDay(iso: string): string {
  const [year = 0, month = 0, day = 0] = machineTime(iso).slice(0, 10).split('-').map(Number);
  const lunar = Solar.fromYmd(year, month, day).getLunar();
  const special = lunar.getFestivals()[0] ?? lunar.getJieQi();
  return [`${lunar.getMonthInChinese()}月${lunar.getDayInChinese()}`, special].filter(Boolean).join(' ');
}
