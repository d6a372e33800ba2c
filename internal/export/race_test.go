//go:build race

package export_test

// raceFactor is how much more memory a program takes under the race detector; it is also slower, by far more.
const raceFactor = 4
