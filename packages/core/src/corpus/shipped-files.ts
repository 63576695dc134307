/** The files of the shipped corpus. Written by `npm run corpus`. */
export const shippedFiles: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  'corpus.json': () => import('../../corpus/corpus.json', { with: { type: 'json' } }),
  '000_33e8af49852137a1.json': () => import('../../corpus/000_33e8af49852137a1.json', { with: { type: 'json' } }),
  '001_45484e89ee5d6048.json': () => import('../../corpus/001_45484e89ee5d6048.json', { with: { type: 'json' } }),
  '002_41a9bc8872ae4fbf.json': () => import('../../corpus/002_41a9bc8872ae4fbf.json', { with: { type: 'json' } }),
  '003_68cd6ccdafa90542.json': () => import('../../corpus/003_68cd6ccdafa90542.json', { with: { type: 'json' } }),
  '004_ce930ab5ed256830.json': () => import('../../corpus/004_ce930ab5ed256830.json', { with: { type: 'json' } }),
  'search-index.json': () => import('../../corpus/search-index.json', { with: { type: 'json' } }),
};
