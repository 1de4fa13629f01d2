from itertools import combinations

import pytest

from graph.network import actor_target
from tests.debate import debate
from tests.test_page import crowd
from visualizations.layout import SHORE, Box, Link, arranged
from visualizations.names import boxes, size
from visualizations.scene import scene


def partners_of(network):
    return {node: len(set(network.predecessors(node)) | set(network.successors(node))) for node in network}


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


@pytest.mark.parametrize("count", [1, 2, 12, 60, 200])
@pytest.mark.parametrize("mode", ["at", "among"])
def test_no_shape_and_no_name_that_has_room_lies_upon_another(count, mode):
    network = crowd(count)
    partners = partners_of(network)
    shapes = [shape for shape in scene(network).shapes if getattr(shape, mode)]
    rooms = boxes(network, [shape.id for shape in sorted(shapes, key=lambda shape: shape.rank)], partners)
    edges = []
    for shape in shapes:
        (x, y), room = getattr(shape, mode), rooms[shape.id]
        edges.append((x - room.half_width, x + room.half_width, y - room.above, y + room.below))
    if mode == "at":
        assert len(edges) == len(network)
    assert not any(overlap(one, other) for one, other in combinations(edges, 2))


def test_the_most_connected_names_have_room_first():
    network = crowd(200)
    partners = partners_of(network)
    ranked = sorted(network, key=lambda node: -partners[node])
    rooms = boxes(network, ranked, partners)
    roomy = [rooms[node].half_width > size(partners[node]) + 3 for node in ranked]
    assert roomy[:8] == [True] * 8
    assert roomy == sorted(roomy, reverse=True)
    assert not all(roomy)


def test_blocs_lie_apart():
    lines = [f"{camp}{member} {'+' if camp == 'L' else '-'} Act{act}" for camp in "LR" for member in range(5) for act in range(2)]
    lines += [f"M{member} + Code{act}" for member in range(4) for act in range(2)]
    found = scene(actor_target(debate("\n".join(lines)), []))
    assert sorted(len(bloc.members) for bloc in found.blocs) == [4, 5, 5]
    areas = []
    for number in range(3):
        spots = [shape.at for shape in found.shapes if shape.bloc == number]
        xs, ys = zip(*spots, strict=True)
        pad = SHORE / 2
        areas.append((min(xs) - pad, max(xs) + pad, min(ys) - pad, max(ys) + pad))
    assert not any(overlap(one, other) for one, other in combinations(areas, 2))


def test_what_is_linked_lies_near():
    camps = [range(8), range(8, 16)]
    links = [Link(one, other, 1.0) for camp in camps for one, other in combinations(camp, 2)]
    points = arranged([Box(5, 5, 5)] * 16, links, [list(range(0, 16, 2)) + list(range(1, 16, 2))])

    def away(one, other):
        return float(((points[one] - points[other]) ** 2).sum() ** 0.5)

    inside = [away(link.one, link.other) for link in links]
    between = [away(one, other) for one in camps[0] for other in camps[1]]
    assert sum(inside) / len(inside) < 0.7 * sum(between) / len(between)


def test_the_same_boxes_lie_the_same_way():
    settings = ([Box(5 + place % 3, 5, 9) for place in range(30)], [Link(place, place // 2, 1.0) for place in range(1, 30)])
    groups = [[place for place in range(30) if place % 3 == third] for third in range(3)]
    assert (arranged(*settings, groups) == arranged(*settings, groups)).all()
    assert arranged([], [], []).shape == (0, 2)
