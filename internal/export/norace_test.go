//go:build !race

package export_test

const raceFactor = 1
