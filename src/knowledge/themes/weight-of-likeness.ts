/**
 * How much a score of likeness weighs beside what shared concepts weigh, where papers are put into themes. A single shared concept joins papers of different subjects as often as of one;
 * that they are alike as well tells which. Measured on 908 papers of many fields and on 438 of machine learning, with topics told by reading: how many of the other papers of its
 * theme share a topic with a paper, and how many papers of the same first topic are in the same theme. By shared concepts alone 0.17 and 0.14 (0.18 and 0.14 of machine learning),
 * with likeness by words 0.26 and 0.40 (0.27 and 0.58), with likeness by bge-small 0.36 and 0.55 (0.33 and 0.67). With 2 or 8 it is nearly the same.
 */
export const weightOfLikeness = 8
