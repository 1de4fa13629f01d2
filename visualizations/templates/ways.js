// Ways through the network that is shown: everything within a few steps, and the shortest path between two.
function within(start, steps) {
  const found = new Set([start]);
  let edge = [start];
  for (let step = 0; step < steps; step += 1) {
    edge = edge.flatMap((node) => [...neighbors(node)]).filter((node) => !found.has(node) && found.add(node));
  }
  return found;
}
// The lines of a shortest path, through the more connected of equals; null when there is none.
function pathBetween(start, end) {
  const came = new Map([[start, null]]);
  let edge = [start];
  while (edge.length && !came.has(end)) {
    const next = [];
    for (const node of edge) {
      const around = shownLines(node).map((line) => [line.actor === node ? line.target : line.actor, line]).sort((a, b) => a[0].rank - b[0].rank);
      for (const [other, line] of around) if (!came.has(other)) { came.set(other, [node, line]); next.push(other); }
    }
    edge = next;
  }
  if (!came.has(end)) return null;
  const path = [];
  for (let node = end; came.get(node); [node] = came.get(node)) path.unshift(came.get(node)[1]);
  return path;
}
function pathShown() {
  const choice = chosen(), end = state.to && nodeNamed(state.to);
  return choice && choice.node && end ? { start: choice.node, end, lines: pathBetween(choice.node, end) } : null;
}
