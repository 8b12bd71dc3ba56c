import { PORTAL } from '#lib/regions/region.ts';
export default function DeskPage() {
  return <h1 className="text-2xl text-accent font-serif p-4">稿件 {PORTAL}</h1>;
}
