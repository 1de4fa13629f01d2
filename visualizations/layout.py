"""Shapes and the lines between them go in, positions come out: supporters near what they support, blocs apart, no name upon another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, pi, sin, sqrt

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from visualizations.scene import Shape

Points = NDArray[np.float64]
PULL: Mapping[str, float] = {"support": 1.0, "mixed": 0.5, "oppose": 0.15}
# The drawing is about this much wider than high, like the part of a screen it is shown in.
ASPECT = 1.2
# How much room it gets, as a multiple of the room that the boxes alone take up.
ROOM = 1.8
GAP = 10.0


def positions(shapes: Sequence[Shape], lines: Sequence[tuple[str, str, float]]) -> dict[str, tuple[int, int]]:
    """Whole-numbered x and y of every shape; `lines` are (shape, shape, pull), where a pull of 0 does not draw together.

    A spring layout (Fruchterman and Reingold 1991) that starts from the network's communities placed on a circle, then pushes overlapping
    boxes apart. The same input gives the same output: nothing in it is random.
    """
    if not shapes:
        return {}
    index = {shape.id: number for number, shape in enumerate(shapes)}
    links = [(index[one], index[other], pull) for one, other, pull in lines if one != other]
    area = sum(2 * shape.half_width * (shape.above + shape.below) for shape in shapes)
    ideal = sqrt(area / len(shapes))
    points = _springs(_start(len(shapes), links, ideal), links, ideal)
    points = _apart(_filled(points, area * ROOM), shapes)
    points -= (points.max(axis=0) + points.min(axis=0)) / 2
    return {shape.id: (round(float(x)), round(float(y))) for shape, (x, y) in zip(shapes, points, strict=True)}


def _start(count: int, links: Sequence[tuple[int, int, float]], ideal: float) -> Points:
    """Communities on a circle, the members of each in a sunflower's spiral."""
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    for one, other, pull in links:
        graph.add_edge(one, other, weight=graph.get_edge_data(one, other, {"weight": 0.0})["weight"] + pull)
    groups = nx.community.louvain_communities(graph, seed=1) if links else [set(range(count))]
    points = np.zeros((count, 2))
    ordered = sorted((sorted(group) for group in groups), key=lambda group: (-len(group), group))
    radius = ideal * sqrt(count) * (0.8 if len(ordered) > 1 else 0)
    turn = 0.0
    for group in ordered:
        share = 2 * pi * len(group) / count
        center = (radius * cos(turn + share / 2), radius * sin(turn + share / 2))
        turn += share
        for place, member in enumerate(group):
            angle, away = place * pi * (3 - sqrt(5)), ideal * 0.6 * sqrt(place)
            points[member] = (center[0] + away * cos(angle), center[1] + away * sin(angle))
    return points


def _springs(points: Points, links: Sequence[tuple[int, int, float]], ideal: float) -> Points:
    count = len(points)
    ends = np.array([link[:2] for link in links], dtype=np.intp).reshape(-1, 2)
    pulls = np.array([link[2] for link in links], dtype=np.float64)
    rounds = 300 if count <= 600 else 120
    for turn in range(rounds):
        away = points[:, None, :] - points[None, :, :]
        distance = np.maximum((away**2).sum(axis=2), 1.0)
        force = (away * (ideal**2 / distance)[:, :, None]).sum(axis=1)
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


def _filled(points: Points, area: float) -> Points:
    """The points in a rectangle of that area, halfway between where they lie and an even spread: outliers must not shrink the rest."""
    sides = np.array([sqrt(area * ASPECT), sqrt(area / ASPECT)])
    if len(points) < 3:
        few: Points = (points - points.mean(axis=0)) / max(float(np.abs(points).max()), 1.0) * sides / 2
        return few
    ranks = points.argsort(axis=0, kind="stable").argsort(axis=0, kind="stable") / (len(points) - 1)
    low, high = points.min(axis=0), points.max(axis=0)
    lying = (points - low) / np.maximum(high - low, 1.0)
    filled: Points = ((ranks + lying) / 2 - 0.5) * sides
    return filled


def _apart(points: Points, shapes: Sequence[Shape]) -> Points:
    """Push boxes that overlap apart along the shorter way, the smaller one farther; spread everything a little when that does not end."""
    half_width = np.array([shape.half_width + GAP / 2 for shape in shapes])
    half_height = np.array([(shape.above + shape.below + GAP) / 2 for shape in shapes])
    drop = np.array([(shape.below - shape.above) / 2 for shape in shapes])
    bulk = half_width * half_height
    yields = bulk[None, :] / (bulk[:, None] + bulk[None, :])
    centers = points + np.stack([np.zeros_like(drop), drop], axis=1)
    for turn in range(400):
        across = centers[:, None, 0] - centers[None, :, 0]
        down = centers[:, None, 1] - centers[None, :, 1]
        over_x = half_width[:, None] + half_width[None, :] - np.abs(across)
        over_y = half_height[:, None] + half_height[None, :] - np.abs(down)
        hit = (over_x > 0) & (over_y > 0)
        np.fill_diagonal(hit, False)
        if not hit.any():
            break
        sideways = over_x < over_y
        order = np.sign(np.arange(len(shapes))[:, None] - np.arange(len(shapes))[None, :])
        push_x = np.where(hit & sideways, yields * over_x * np.where(across == 0, order, np.sign(across)), 0.0)
        push_y = np.where(hit & ~sideways, yields * over_y * np.where(down == 0, order, np.sign(down)), 0.0)
        centers = centers + np.stack([push_x.sum(axis=1), push_y.sum(axis=1)], axis=1)
        if turn % 50 == 49:
            centers = centers * 1.03
    settled: Points = centers - np.stack([np.zeros_like(drop), drop], axis=1)
    return settled
