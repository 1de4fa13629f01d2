// Who agrees with whom, from the statements that are shown: the formula of `stancegraph.agreement` with its default normalization.
// Two statements p and q on one target (support 1, mixed 0, oppose -1) agree by 1 - |p - q| / 2 and conflict by |p - q| / 2.
const TIES = 1500; // at most so many are drawn, the strongest
let ties = [];
let tiesLeftOut = 0;
let tieOf = new Map();

function findTies() {
  const actors = [...shownNodes].filter(isActor), place = new Map(actors.map((node, number) => [node, number])), count = actors.length;
  const congruence = new Float64Array(count * count), conflict = new Float64Array(count * count), targets = new Uint16Array(count * count);
  const said = new Float64Array(count), about = new Map();
  for (const [line, cards] of shown) {
    const { support, oppose, mixed } = tally(cards), actor = place.get(line.actor);
    said[actor] += cards.length;
    if (!about.has(line.target)) about.set(line.target, []);
    about.get(line.target).push([actor, support, oppose, mixed]);
  }
  for (const speakers of about.values()) {
    for (let one = 0; one < speakers.length; one += 1) {
      const [a, s, o, m] = speakers[one];
      for (let other = one + 1; other < speakers.length; other += 1) {
        const [b, s2, o2, m2] = speakers[other], at = a < b ? a * count + b : b * count + a;
        const half = (m * (s2 + o2) + (s + o) * m2) / 2;
        congruence[at] += s * s2 + o * o2 + m * m2 + half;
        conflict[at] += s * o2 + o * s2 + half;
        targets[at] += 1;
      }
    }
  }
  const found = [];
  for (let at = 0; at < targets.length; at += 1) {
    if (!targets[at]) continue;
    const one = Math.floor(at / count), other = at % count, mean = (said[one] + said[other]) / 2;
    found.push({ one: actors[one], other: actors[other], congruence: congruence[at] / mean, conflict: conflict[at] / mean, targets: targets[at] });
  }
  for (const tie of found) {
    tie.balance = tie.congruence - tie.conflict;
    tie.stance = Math.abs(tie.balance) < 1e-9 ? "mixed" : tie.balance > 0 ? "support" : "oppose";
  }
  found.sort((a, b) => Math.abs(b.balance) - Math.abs(a.balance) || b.targets - a.targets || a.one.rank + a.other.rank - b.one.rank - b.other.rank);
  tiesLeftOut = Math.max(0, found.length - TIES);
  ties = found.slice(0, TIES);
  tieOf = new Map(found.flatMap((tie) => [[`${tie.one.id}~${tie.other.id}`, tie], [`${tie.other.id}~${tie.one.id}`, tie]]));
}
const TIE_WORDS = { support: "mostly agree", oppose: "mostly disagree", mixed: "agree as often as they disagree" };
