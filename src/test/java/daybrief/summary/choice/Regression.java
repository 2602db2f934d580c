package daybrief.summary.choice;

/**
 * Ridge regression, one observation at a time: the weights w that make the sum of (w x - y)^2 plus lambda |w|^2 least, the first
 * weight (the bias) not punished. Each trait is scaled by its own size first, so that one lambda suits all.
 */
final class Regression {
    private final double[][] products;
    private final double[] targets;
    private long observations;

    Regression(int traits) {
        products = new double[traits][traits];
        targets = new double[traits];
    }

    void add(double[] traits, double target, double weight) {
        for (int i = 0; i < traits.length; i++) {
            targets[i] += weight * traits[i] * target;
            for (int j = 0; j < traits.length; j++) {
                products[i][j] += weight * traits[i] * traits[j];
            }
        }
        observations++;
    }

    double[] weights(double lambda) {
        int size = targets.length;
        double[] scale = new double[size];
        for (int i = 0; i < size; i++) {
            scale[i] = Math.sqrt(products[i][i] / Math.max(1, observations));
        }
        double[][] system = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            boolean used = scale[i] > 0;
            for (int j = 0; j < size; j++) {
                system[i][j] = used && scale[j] > 0 ? products[i][j] / scale[i] / scale[j] : 0;
            }
            system[i][i] += i == 0 ? 0 : used ? lambda : 1;
            system[i][size] = used ? targets[i] / scale[i] : 0;
        }
        double[] weights = solve(system);
        for (int i = 0; i < size; i++) {
            weights[i] = scale[i] > 0 ? weights[i] / scale[i] : 0;
        }
        return weights;
    }

    /** Gauss and Jordan, the largest pivot first. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column; row < size; row++) {
                pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
            }
            double[] moved = system[pivot];
            system[pivot] = system[column];
            system[column] = moved;
            for (int row = 0; row < size; row++) {
                double factor = row == column ? 0 : system[row][column] / moved[column];
                for (int k = column; factor != 0 && k <= size; k++) {
                    system[row][k] -= factor * moved[k];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }
}
