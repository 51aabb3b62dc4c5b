/** How Pagefind runs, in the browser and in the scoring of queries. */
export const pagefindOptions = {
  noWorker: true,
  excerptLength: 20,
  excerptEllipsis: '…',
  // All metadata is searched. Without this, "toxicity" or "draft" would lift every page of that kind or status.
  ranking: { metaWeights: { kind: 0, status: 0 } },
};
