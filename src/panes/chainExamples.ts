// Pairs of records to try the chains with: a supplier far up and the programme that waits for it, two companies of two countries,
// a country and a programme in which it takes no part.
export const chainExamples: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'organizations/nammo', to: 'programs/pac-3-japan' },
  { from: 'organizations/ihi', to: 'organizations/rolls-royce' },
  { from: 'organizations/boeing', to: 'countries/DEU' },
];
