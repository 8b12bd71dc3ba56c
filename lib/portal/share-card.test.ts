import { describe, expect, it } from 'vitest';
import { balancedLines, shareCardSvg, widthOf } from './share-card.ts';

const TITLE = '依托自身优势筑牢脱贫根基，陕西移动全力推动脱贫攻坚工作纪实';

describe('balancedLines', () => {
  it('loses nothing and leaves no short last line', () => {
    const lines = balancedLines(TITLE, 12);
    expect(lines.join('')).toBe(TITLE);
    const widths = lines.map(widthOf);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(3);
  });

  it('begins no line with a closing mark', () => {
    for (let most = 5; most < 20; most += 1) {
      expect(balancedLines(TITLE, most).some((line) => line.startsWith('，'))).toBe(false);
    }
  });
});

describe('shareCardSvg', () => {
  it('draws a title as text, whatever it holds', () => {
    const svg = shareCardSvg(
      { title: '<script>&"', above: '', below: '', siteName: '地方网' },
      { width: 1200 },
    );
    expect(svg).not.toContain('<script>');
  });
});
