"""Loads a workbook with openpyxl and saves it; prints the milliseconds of the processor, the median of some rounds."""
import statistics
import sys
import time

import openpyxl

costs = []
for _ in range(int(sys.argv[2])):
    begin = time.process_time()
    openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1] + ".saved.xlsx")
    costs.append((time.process_time() - begin) * 1000)
print(statistics.median(costs))
