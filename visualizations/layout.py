"""Boxes, links and groups go in, positions come out: what belongs together lies together, and no box lies upon another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, sin, sqrt

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
# The drawing is about this much wider than high, like the part of a screen it is shown in.
ASPECT = 1.0
# Pixels between boxes, between groups, and around a group large enough to be drawn as an area.
GAP, MOAT, SHORE = 18.0, 8.0, 18.0
AREA = 3
# Boxes are first strewn over so many times the room they need; places are tried in steps of this share of a box, in sheaves of so many.
FULLNESS, STEP = 1.0, 0.12
SHEAVES = (24, 96, 384, 1536, 6144, 24576)
FLIPS = ((1, 1), (-1, 1), (1, -1), (-1, -1))


@dataclass(frozen=True, slots=True)
class Box:
    """The room that a shape takes with its name: pixels at zoom 1, around the shape's position."""

    half_width: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Link:
    """Two places in the sequence of boxes, and how strongly they are drawn together (0: not at all)."""

    one: int
    other: int
    pull: float


def arranged(boxes: Sequence[Box], links: Sequence[Link], groups: Sequence[Sequence[int]]) -> Points:
    """A position for every box, around the origin; the groups (each box in exactly one) take up areas of their own.

    Every group is laid out by itself with springs (Fruchterman and Reingold 1991), then the groups are placed like large boxes, near those
    they are linked to, and mirrored where that shortens the links between them. Nothing in it is random.
    """
    points = np.zeros((len(boxes), 2))
    if not boxes:
        return points
    group_of = {member: number for number, group in enumerate(groups) for member in group}
    for group in groups:
        points[list(group)] = _inside([boxes[member] for member in group], _among(group, links))
    bounds = [_bounds([boxes[member] for member in group], points[list(group)]) for group in groups]
    shores = [SHORE if len(group) >= AREA else 0.0 for group in groups]
    rooms = [Box(*((high - low) / 2 + shore)[[0, 1, 1]]) for (low, high), shore in zip(bounds, shores, strict=True)]
    centers = _placed(rooms, _between(links, group_of))
    for group, center, (low, high) in zip(groups, centers, bounds, strict=True):
        points[list(group)] += center - (low + high) / 2
    _mirror(points, boxes, links, groups, group_of)
    centered: Points = points - (points.max(axis=0) + points.min(axis=0)) / 2
    return centered


def _among(group: Sequence[int], links: Sequence[Link]) -> list[Link]:
    place = {member: number for number, member in enumerate(group)}
    return [Link(place[link.one], place[link.other], link.pull) for link in links if link.one in place and link.other in place]


def _between(links: Sequence[Link], group_of: dict[int, int]) -> list[Link]:
    pulls: dict[tuple[int, int], float] = {}
    for link in links:
        pair = (min(group_of[link.one], group_of[link.other]), max(group_of[link.one], group_of[link.other]))
        if pair[0] != pair[1]:
            pulls[pair] = pulls.get(pair, 0.0) + link.pull
    return [Link(*pair, pull) for pair, pull in sorted(pulls.items())]


def _inside(boxes: Sequence[Box], links: Sequence[Link]) -> Points:
    """One group by itself."""
    if len(boxes) == 1:
        return np.zeros((1, 2))
    area = sum(2 * box.half_width * (box.above + box.below) for box in boxes)
    ideal = sqrt(area / len(boxes))
    points = _springs(_sunflower(len(boxes), ideal), links, ideal)
    return _packed(points, boxes, GAP, np.array([box.half_width * (box.above + box.below) for box in boxes]))


def _placed(rooms: Sequence[Box], links: Sequence[Link]) -> Points:
    """The centers of the groups; the largest ones start in the middle."""
    if len(rooms) == 1:
        return np.zeros((1, 2))
    sizes = np.array([sqrt(4 * room.half_width * (room.above + room.below) / 2) for room in rooms])
    ideal = float(sizes.mean())
    strength = np.zeros(len(rooms))
    for link in links:
        strength[[link.one, link.other]] += link.pull
    start = np.zeros((len(rooms), 2))
    start[np.lexsort((np.arange(len(rooms)), -sizes, -strength))] = _sunflower(len(rooms), ideal)
    points = _springs(start, links, ideal) * (sqrt(ASPECT), 1 / sqrt(ASPECT))
    # What many are linked to comes in the midst of them, however small it is.
    return _packed(points, rooms, MOAT, sizes / sizes.max() + strength / max(float(strength.max()), 1.0))


def _sunflower(count: int, ideal: float) -> Points:
    """So many places in a spiral without a seam, the first in the middle."""
    turn = pi * (3 - sqrt(5))
    return np.array([(ideal * sqrt(place) * cos(place * turn), ideal * sqrt(place) * sin(place * turn)) for place in range(count)])


def _springs(points: Points, links: Sequence[Link], ideal: float) -> Points:
    count = len(points)
    ends = np.array([(link.one, link.other) for link in links], dtype=np.intp).reshape(-1, 2)
    pulls = np.array([link.pull for link in links], dtype=np.float64)
    rounds = 300 if count <= 60 else 120 if count <= 300 else 60
    for turn in range(rounds):
        across, down = (points[:, None, axis] - points[None, :, axis] for axis in (0, 1))
        push = ideal**2 / np.maximum(across * across + down * down, 1.0)
        force = np.stack([(across * push).sum(axis=1), (down * push).sum(axis=1)], axis=1)
        if len(ends):
            along = points[ends[:, 0]] - points[ends[:, 1]]
            tension = along * (np.sqrt((along**2).sum(axis=1)) / ideal * pulls)[:, None]
            np.add.at(force, ends[:, 0], -tension)
            np.add.at(force, ends[:, 1], tension)
        force -= points * 0.12 * sqrt(count)
        length = np.maximum(np.sqrt((force**2).sum(axis=1)), 1e-9)
        heat = ideal * 1.5 * (1 - turn / rounds) + 0.5
        points = points + force * (np.minimum(length, heat) / length)[:, None]
    return points


def _packed(points: Points, boxes: Sequence[Box], gap: float, weight: Points) -> Points:
    """Each box as near to its point as it can lie without touching another, the weightiest first: they take the best places.

    The points are first drawn together until they fill about the room that the boxes need.
    """
    halves = np.array([((box.half_width + gap / 2), (box.above + box.below + gap) / 2) for box in boxes])
    below = np.array([(0.0, (box.below - box.above) / 2) for box in boxes])
    bulk = 4 * halves.prod(axis=1)
    centered = points - points.mean(axis=0)
    spread = float(np.sqrt((centered**2).sum(axis=1).mean()))
    wanted = centered * (sqrt(float(bulk.sum()) * FULLNESS / (2 * pi)) / spread if spread > 0 else 0.0) + below
    rings = _rings(float(np.sqrt(bulk.mean())) * STEP)
    centers = np.zeros_like(wanted)
    placed: list[int] = []
    for place in np.lexsort((np.arange(len(boxes)), -weight.round(6))):
        centers[place] = _free_spot(wanted[place], halves[place], centers[placed], halves[placed], rings)
        placed.append(int(place))
    settled: Points = centers - below
    return settled


def _rings(step: float) -> list[Points]:
    """Places around the origin, near ones first, in ever larger sheaves: a sunflower's spiral, wider than high."""
    turn = pi * (3 - sqrt(5))
    count = np.arange(SHEAVES[-1])
    spiral = step * np.sqrt(count)[:, None] * np.stack([sqrt(ASPECT) * np.cos(count * turn), np.sin(count * turn) / sqrt(ASPECT)], axis=1)
    return [spiral[low:high] for low, high in pairwise((0, *SHEAVES))]


def _free_spot(wanted: Points, half: Points, centers: Points, halves: Points, rings: Sequence[Points]) -> Points:
    if not len(centers):
        return wanted
    reach, offset = halves + half, np.abs(centers - wanted)
    for ring in rings:
        # Most boxes are out of reach of the whole ring.
        near = (offset < reach + np.abs(ring).max() + 1.0).all(axis=1)
        spots, close, needed = wanted + ring, centers[near], reach[near]
        hit = (np.abs(spots[:, None, 0] - close[:, 0]) < needed[:, 0]) & (np.abs(spots[:, None, 1] - close[:, 1]) < needed[:, 1])
        free = np.flatnonzero(~hit.any(axis=1))
        if len(free):
            best: Points = spots[free[0]]
            return best
    beside: Points = np.array([float((centers[:, 0] + halves[:, 0]).max() + half[0]), wanted[1]])
    return beside


def _bounds(boxes: Sequence[Box], points: Points) -> tuple[Points, Points]:
    """The upper left and the lower right corner of what the boxes take up."""
    half_width = np.array([box.half_width for box in boxes])
    low = np.stack([points[:, 0] - half_width, points[:, 1] - [box.above for box in boxes]], axis=1).min(axis=0)
    high = np.stack([points[:, 0] + half_width, points[:, 1] + [box.below for box in boxes]], axis=1).max(axis=0)
    return low, high


def _mirror(points: Points, boxes: Sequence[Box], links: Sequence[Link], groups: Sequence[Sequence[int]], group_of: dict[int, int]) -> None:
    """Turn each group left to right or upside down where that shortens its links to others."""
    outside: list[list[tuple[int, int, float]]] = [[] for _ in groups]
    for link in links:
        if group_of[link.one] != group_of[link.other]:
            outside[group_of[link.one]].append((link.one, link.other, link.pull))
            outside[group_of[link.other]].append((link.other, link.one, link.pull))
    for _ in range(2):
        for group, leading in zip(groups, outside, strict=True):
            if len(group) < 2 or not leading:
                continue
            members = list(group)
            own, theirs = [one for one, _, _ in leading], points[[other for _, other, _ in leading]]
            pulls = np.array([pull for _, _, pull in leading]) + 0.05
            before = points[members].copy()
            ways = []
            for way in FLIPS:
                points[members] = _turned(before, [boxes[member] for member in members], way)
                ways.append((float((np.hypot(*(points[own] - theirs).T) * pulls).sum().round(6)), way))
            points[members] = _turned(before, [boxes[member] for member in members], min(ways, key=lambda each: each[0])[1])


def _turned(points: Points, boxes: Sequence[Box], way: tuple[int, int]) -> Points:
    """The group mirrored within the rectangle it takes up; names stay below their shapes, so heights are mirrored as those of boxes."""
    low, high = _bounds(boxes, points)
    turned = points.copy()
    if way[0] < 0:
        turned[:, 0] = low[0] + high[0] - points[:, 0]
    if way[1] < 0:
        turned[:, 1] = low[1] + high[1] - points[:, 1] + [box.above - box.below for box in boxes]
    return turned
