/*
 * The deal of a model file simulated and summed up in C: the benchmark's measure of what the machine can do.
 * peer MODEL TRIALS REPETITIONS [DUMP]: one repetition more than asked comes first and is not counted. Tells a measurement
 * as a line of JSON; DUMP gets the columns of the last repetition, as doubles.
 */
#define _GNU_SOURCE
#include "facts.h"
#include "outcomes.h"
#include "summary.h"
#include <time.h>

static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec * 1e-9; }

/* 0 where the system does not tell. */
static double peakMegabytes(void) {
  char line[256];
  double kilobytes = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status)) if (sscanf(line, "VmHWM: %lf", &kilobytes) == 1) break;
  if (status) fclose(status);
  return kilobytes / 1024;
}

typedef struct { Trial *trial; Counts *counts; Money *money; Account *account; Facts *facts; } Simulator;

static void simulate(const Model *m, Simulator *s, Seeds seeds, uint32_t trial) {
  drawInputs(m, s->trial, seeds.shared, trial);
  if (m->counts) {
    countPeople(m, s->trial, s->counts, seeds.chance, trial);
    countOutcomes(m, s->trial, s->counts, seeds.chance, trial);
  } else {
    drawStarts(m, s->trial, seeds.chance, trial);
    drawDropOuts(m, s->trial, seeds.chance, trial);
    countService(m, s->trial);
    drawOutcomes(m, s->trial, seeds, trial);
  }
  makeClaims(m, s->trial, s->counts, s->money, seeds.chance, trial);
  settle(m, s->money);
  costActivity(m, s->trial, s->money);
  runAccount(m, s->money, s->account);
  saveFromOutcomes(m, s->trial, s->money);
  findFacts(m, s->trial, s->money, s->account, s->facts);
}

static void simulateAll(const Model *m, Simulator *s, double *columns, int trials) {
  for (int k = 0; k < trials; k++) {
    simulate(m, s, m->seeds[0], k);
    writeColumns(m, s->trial, s->money, s->facts, columns, trials, k);
    for (int version = 1; version < 3; version++) {
      if (k < m->spreadTrials && m->spreads > 0) simulate(m, s, m->seeds[version], k);
      for (int i = 0; i < m->spreads; i++) {
        size_t column = version == 1 ? m->spread[i].otherPeople : m->spread[i].otherChance;
        columns[column * trials + k] = k < m->spreadTrials ? measureOf(m, s->trial, s->money, s->facts, m->measure[m->spread[i].asSimulated]) : NAN;
      }
    }
  }
}

static void tell(const char *name, double value) { if (isnan(value)) printf("\"%s\":null", name); else printf("\"%s\":%.17g", name, value); }

int main(int count, char **words) {
  if (count < 4) { fprintf(stderr, "peer MODEL TRIALS REPETITIONS [DUMP]\n"); return 2; }
  double started = now(), cold = 0, warmUp = 0, checksum = 0;
  Model *m = readModel(words[1]);
  int trials = atoi(words[2]), repetitions = atoi(words[3]);
  tabulateNormal();
  tabulateReciprocals();
  double *columns = NULL, *seconds = NEW(double, repetitions);
  Moments *moments = NEW(Moments, m->columns);
  for (int repetition = 0; repetition <= repetitions; repetition++) {
    double from = now();
    free(columns);
    columns = NEW(double, (size_t)m->columns * trials);
    Simulator s = { newTrial(m), m->counts ? newCounts(m) : NULL, newMoney(m), newAccount(m), newFacts(m) };
    simulateAll(m, &s, columns, trials);
    checksum += summarise(m, columns, trials, moments);
    double took = now() - from;
    if (repetition == 0) { warmUp = took; cold = now() - started; }
    else seconds[repetition - 1] = took;
  }
  if (count > 4) {
    FILE *dump = fopen(words[4], "wb");
    if (!dump || fwrite(columns, sizeof(double), (size_t)m->columns * trials, dump) != (size_t)m->columns * trials) { fprintf(stderr, "cannot write %s\n", words[4]); return 1; }
    fclose(dump);
  }
  int versions = m->spreads == 0 ? 0 : trials < m->spreadTrials ? trials : m->spreadTrials;
  printf("{\"trials\":%d,\"simulations\":%d,\"seconds\":[", trials, trials + 2 * versions);
  for (int i = 0; i < repetitions; i++) printf("%s%.9f", i ? "," : "", seconds[i]);
  printf("],\"warmUpSeconds\":%.9f,\"coldSeconds\":%.9f,\"peakRssMegabytes\":%.3f,\"checksum\":%.17g,\"columns\":[", warmUp, cold, peakMegabytes(), checksum);
  for (int c = 0; c < m->firstRule + 3 * m->rules + m->savings; c++) {
    printf("%s{\"trials\":%d,", c ? "," : "", moments[c].trials);
    tell("mean", moments[c].mean); printf(","); tell("standardDeviation", moments[c].deviation); printf("}");
  }
  printf("]}\n");
  return 0;
}
