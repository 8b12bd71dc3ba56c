import { cut, shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene } from '../../kit/stage.ts';
import { box, fill, lerp, type Point, range, round, smooth, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, crate, person } from '../../motifs/people.ts';
import { lump, tuft } from '../../motifs/trees.ts';

/** Rows of plastic tunnels on the plain, the nearest one open, vegetables carried out. */
export const greenhouses: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const winter = ink.season === 'winter';
  const horizon = 0.4 * h;
  const hills = range(3).map((k) => {
    const base = horizon + 0.01 * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.24, 0.08, k / 2) * h,
      hills: 2.5 + k,
      rough: 0.42,
      peaked: k < 2,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, h * 0.6));
    const colour = mix(ink.far, ink.mid, k / 2.5);
    return (
      fill(land, colour) +
      fill(
        shade({
          random,
          line,
          side: flip ? 'left' : 'right',
          gap: 11 * unit,
          length: 110 * unit,
          width: 5 * unit,
        }),
        mix(colour, ink.near, 0.4),
      ) +
      mist(stage, land, ink.haze, base - 0.12 * h, base + 0.01 * h, 0.85)
    );
  });
  const film = mix(ink.light, ink.sky, 0.18);
  const soil = winter ? mix(ink.earth, ink.light, 0.2) : mix(ink.earth, ink.near, 0.15);
  /** A tunnel whose front arch stands at (cx, foot); it runs back to the vanishing point. */
  const vanish: Point = [x(0.86), horizon - 0.02 * h];
  const tunnel = (cx: number, foot: number, half: number, length: number, open: boolean) => {
    const tall = half * 0.95;
    const hoop = (t: number): { centre: Point; half: number; tall: number } => ({
      centre: [lerp(cx, vanish[0], t), lerp(foot, vanish[1], t)],
      half: half * (1 - t),
      tall: tall * (1 - t),
    });
    const arc = (
      { centre: [px, py], half: a, tall: b }: ReturnType<typeof hoop>,
      from: number,
      to: number,
    ): Point[] =>
      range(13).map((n) => {
        const angle = lerp(from, to, n / 12);
        return [px - Math.cos(angle) * a, py - Math.sin(angle) * b];
      });
    const [front, back] = [hoop(0), hoop(length)];
    const full = arc(front, 0, Math.PI);
    const seen = (from: number): [number, number] =>
      flip ? [0, Math.PI * (1 - from)] : [Math.PI * from, Math.PI];
    const hull = range(28)
      .map((k) => straight(arc(hoop(length * (k / 27)), 0, Math.PI)))
      .join('');
    const ribs = range(12).map((k) => smooth(arc(hoop(length * (k / 11) ** 0.8), ...seen(0.3)), false));
    const seams = (flip ? [0.22, 0.45] : [0.55, 0.78]).map((u) =>
      straight(
        [full[Math.round(u * 12)] ?? [0, 0], arc(back, 0, Math.PI)[Math.round(u * 12)] ?? [0, 0]],
        false,
      ),
    );
    const lower = straight([...arc(front, ...seen(0.72)), ...arc(back, ...seen(0.72)).reverse()]);
    const mouth = `M${round(cx - half)} ${round(foot)}A${round(half)} ${round(tall)} 0 0 1 ${round(cx + half)} ${round(foot)}Z`;
    const plants = range(5).map((k) => {
      const px = cx + lerp(-0.72, 0.72, k / 4) * half;
      return (
        fill(
          lump(random, px, foot - half * 0.2, half * 0.15, half * 0.26, 8, 0.2),
          mix(ink.leaf, ink.near, k % 2 === 0 ? 0.25 : 0.5),
        ) +
        fill(
          range(5)
            .map(() => {
              const [rx, ry] = [
                px + random.bell() * half * 0.11,
                foot - half * 0.22 + random.bell() * half * 0.2,
              ];
              return `M${round(rx - half * 0.025)} ${round(ry)}a${round(half * 0.025)} ${round(half * 0.025)} 0 1 0 ${round(half * 0.05)} 0a${round(half * 0.025)} ${round(half * 0.025)} 0 1 0 ${round(-half * 0.05)} 0Z`;
            })
            .join(''),
          ink.key,
        )
      );
    });
    return (
      fill(hull, film) +
      fill(lower, mix(film, ink.mid, 0.35)) +
      stroke(ribs.join(''), mix(film, ink.near, 0.4), Math.max(1.2, half * 0.016)) +
      stroke(seams.join(''), mix(film, ink.near, 0.22), Math.max(1, half * 0.01)) +
      (open
        ? fill(mouth, mix(ink.near, ink.ink, 0.35)) +
          inside(
            stage,
            mouth,
            box(cx - half, foot - half * 0.1, half * 2, half * 0.2, mix(soil, ink.ink, 0.3)) +
              stroke(
                range(4)
                  .map(
                    (k) =>
                      `M${round(cx - half * (1 - k * 0.2))} ${round(foot)}A${round(half * (1 - k * 0.2))} ${round(tall * (1 - k * 0.2))} 0 0 1 ${round(cx + half * (1 - k * 0.2))} ${round(foot)}`,
                  )
                  .join(''),
                mix(film, ink.near, 0.45),
                half * 0.012,
              ) +
              plants.join(''),
          )
        : fill(mouth, mix(film, ink.mid, 0.16)) +
          stroke(
            `M${round(cx)} ${round(foot)}V${round(foot - tall)}M${round(cx - half * 0.2)} ${round(foot)}v${round(-tall * 0.55)}h${round(half * 0.4)}v${round(tall * 0.55)}`,
            mix(film, ink.near, 0.45),
            half * 0.018,
          )) +
      stroke(
        `M${round(cx - half)} ${round(foot)}A${round(half)} ${round(tall)} 0 0 1 ${round(cx + half)} ${round(foot)}`,
        mix(ink.near, film, 0.3),
        half * 0.028,
      )
    );
  };
  const rows = [
    ...range(7).map((k) => tunnel(x(lerp(-0.2, 0.98, k / 6)), 0.545 * h, 86 * unit, 0.8, false)),
    ...range(4).map((k) => tunnel(x(lerp(-0.12, 0.86, k / 3)), 0.69 * h, 168 * unit, 0.62, false)),
    tunnel(x(0.28), 0.955 * h, 380 * unit, 0.56, true),
  ];
  const clods = strewn(
    random,
    { x: 0, y: 0.5 * h, width: w, height: 0.5 * h },
    { count: 240, length: 44 * unit, thick: 5 * unit, spread: 0.2, nearer: 0.7 },
  );
  const cabbages = range(16).map((k) => {
    const [row, place] = [Math.floor(k / 8), k % 8];
    const [px, py] = [x(lerp(0.6, 1.02, place / 7) + row * 0.03), lerp(0.9, 0.975, row) * h];
    const r = lerp(24, 34, row) * unit;
    return (
      fill(lump(random, px, py, r * 1.25, r * 0.85, 8, 0.18), mix(ink.leaf, ink.near, 0.4)) +
      fill(lump(random, px, py - r * 0.15, r * 0.75, r * 0.6, 7, 0.14), mix(ink.leaf, ink.second, 0.2)) +
      fill(
        cut(
          [
            [px - r * 0.3, py - r * 0.2],
            [px, py - r * 0.05],
            [px + r * 0.35, py - r * 0.3],
          ],
          r * 0.12,
        ),
        mix(ink.leaf, ink.near, 0.5),
      )
    );
  });
  return [
    sky(stage, horizon),
    sun(stage, x(0.2), 0.13 * h, 46),
    clouds(stage, 3, 0.3 * h),
    birds(stage, 5, x(0.55), 0.17 * h, 80 * unit),
    ...hills,
    box(0, horizon, w, h - horizon, soil),
    fill(clods, mix(soil, ink.near, 0.35)),
    ...rows,
    person({
      ...clothesFrom(ink, random),
      coat: ink.key,
      x: x(0.655),
      y: 0.865 * h,
      height: 255 * unit,
      pose: 'carry',
      left: flip,
      head: 'bun',
      held: crate(255 * unit, mix(ink.second, ink.earth, 0.5), ink.leaf),
    }),
    person({
      ...clothesFrom(ink, random),
      coat: mix(ink.second, ink.light, 0.2),
      x: x(0.82),
      y: 0.85 * h,
      height: 235 * unit,
      pose: 'bend',
      left: !flip,
      head: 'straw',
    }),
    ...cabbages,
    fill(
      range(14)
        .map((k) => tuft(random, x(lerp(-0.02, 0.56, k / 13)), h * 1.015, random.between(40, 74) * unit, 7))
        .join(''),
      mix(ink.near, ink.ink, 0.3),
    ),
  ].join('');
};
