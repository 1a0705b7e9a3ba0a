import { groupBy } from '../model/group-by';
import type { Organisation } from '../model/summary';
import { BRANCH_KINDS, COMMUNITY, OFFICE_BRANCH } from '../templates/lists';
import type { CountedRows } from './counted-rows';
import { measures } from './measures';

/** Who reports, and what the rosters count: branches by kind, weak ones, villages, poor ones, party-member cadres. */
export async function summarizeOrganisation(rows: CountedRows): Promise<Organisation> {
  const { Profile, Branches, Villages, Cadres } = rows.book;
  const profile = (key: 'unit' | 'superior' | 'preparedBy' | 'reviewedBy' | 'phone') =>
    Profile.columns[key].values[0] ?? null;
  const { name: branchName, kind: branchKind, rectification, due } = Branches.columns;

  const branchRows = await rows.of(measures.branch);
  const branches = groupBy(branchRows, (row) => branchKind.values[row] ?? '');
  const offices = new Set((branches.get(OFFICE_BRANCH) ?? []).map((row) => branchName.values[row]));
  const members = (await rows.of(measures.partyMemberCadres)).filter((row) =>
    offices.has(Cadres.columns.branch.values[row]),
  );
  const villages = groupBy(
    await rows.of(measures.villageKind),
    (row) => Villages.columns.kind.values[row] === COMMUNITY,
  );
  const poor = await rows.of(measures.poorVillage);
  const weak = await rows.of(measures.weakBranch);

  return {
    unit: profile('unit'),
    superior: profile('superior'),
    preparedBy: profile('preparedBy'),
    reviewedBy: profile('reviewedBy'),
    phone: profile('phone'),
    branches: Object.fromEntries(BRANCH_KINDS.map((kind) => [kind, branches.get(kind)?.length ?? 0])),
    partyMemberCadresInOfficeBranch: members.length,
    provincialPoorVillages: poor.length,
    villages: villages.get(false)?.length ?? 0,
    communities: villages.get(true)?.length ?? 0,
    weakBranches: weak.length,
    weakBranchRectification: (await rows.of(measures.weakBranchRectification)).map((row) => ({
      branch: branchName.values[row] ?? '',
      status: rectification.values[row] ?? null,
      due: due.values[row] ?? null,
    })),
    trace: {
      branches: rows.trace('Branches', branchRows),
      partyMemberCadresInOfficeBranch: rows.trace('Cadres', members),
      provincialPoorVillages: rows.trace('Villages', poor),
      villages: rows.trace('Villages', villages.get(false) ?? []),
      communities: rows.trace('Villages', villages.get(true) ?? []),
      weakBranches: rows.trace('Branches', weak),
    },
  };
}
