import type { ReactNode } from 'react';

type BlockProps = {
  id: string;
  title: string;
  /** The list that the block is the beginning of. */
  href?: string;
  /** How its stories were chosen, where the title does not say it. */
  why?: string;
  children: ReactNode;
};

/** A part of a front under a heading; it is drawn only when it has something to show. */
export function Block({ id, title, href, why, children }: BlockProps) {
  return (
    <section className={`block block-${id}`} aria-labelledby={id}>
      <div className="block-head">
        <h2 id={id}>{href ? <a href={href}>{title}</a> : title}</h2>
        {why && <p className="why">{why}</p>}
      </div>
      {children}
    </section>
  );
}
