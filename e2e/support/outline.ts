/** A node of a structured body, as the newsroom's API gives it. */
type Node = {
  type: string;
  attrs?: Record<string, unknown>;
  text?: string;
  marks?: { type: string; attrs?: { href?: string } }[];
  content?: Node[];
};

/** A body as lines that can be compared at a glance: 'h2 …', 'p …', '- …', '1. …', '| … | … |', '> …'. */
export function outline(body: Node): string[] {
  return (body.content ?? []).flatMap(lines);
}

function lines(node: Node): string[] {
  switch (node.type) {
    case 'heading':
      return [`h${node.attrs?.level} ${inline(node)}`];
    case 'bulletList':
      return (node.content ?? []).map((item) => `- ${outline(item).join(' / ')}`);
    case 'orderedList':
      return (node.content ?? []).map((item, at) => `${at + 1}. ${outline(item).join(' / ')}`);
    case 'blockquote':
      return outline(node).map((line) => `> ${line}`);
    case 'table':
      return (node.content ?? []).map((row) => `| ${(row.content ?? []).map(cell).join(' | ')} |`);
    case 'figure':
      return [`figure ${JSON.stringify({ alt: node.attrs?.alt, caption: node.attrs?.caption })}`];
    case 'horizontalRule':
      return ['---'];
    default:
      return [`p ${inline(node)}`];
  }
}

function cell(node: Node): string {
  return outline(node).join(' / ');
}

function inline(node: Node): string {
  return (node.content ?? []).map(marked).join('');
}

function marked({ type, text = '', marks = [] }: Node): string {
  return marks.reduce(
    (inner, mark) => {
      if (mark.type === 'bold') return `**${inner}**`;
      if (mark.type === 'italic') return `_${inner}_`;
      return `[${inner}](${mark.attrs?.href})`;
    },
    type === 'hardBreak' ? '\n' : text,
  );
}
